import { describe, expect, it } from 'vitest';
import { audienceOf, type Concerned, type Relation } from './audience';

const person = (membershipId: string, relation: Relation, more: Partial<Concerned> = {}): Concerned => ({
  membershipId,
  relation,
  told: false,
  soon: false,
  ...more,
});

const ofCase = [
  person('mediator', 'assigned'),
  person('leader', 'leads'),
  person('leader', 'assigned'),
  person('officer', 'office'),
];

describe('audienceOf', () => {
  it.each([
    ['case.recorded', null, { urgent: [], later: ['leader', 'officer'] }],
    ['case.recorded', 'officer', { urgent: [], later: ['leader'] }],
    ['case.assigned', null, { urgent: ['mediator', 'leader'], later: [] }],
    ['case.assigned', 'leader', { urgent: ['mediator'], later: [] }],
    ['case.alert_raised', 'mediator', { urgent: ['leader', 'officer'], later: [] }],
  ] as const)('%s by %s', (topic, by, expected) => {
    expect(audienceOf(topic, ofCase, by)).toEqual(expected);
  });

  it('tells of a class at once only when it is today or tomorrow', () => {
    const invited = [person('a', 'invited', { soon: true }), person('b', 'invited')];
    for (const topic of ['training.invited', 'training.class_changed', 'training.class_cancelled'] as const)
      expect(audienceOf(topic, invited, null)).toEqual({ urgent: ['a'], later: ['b'] });
  });

  it('tells nobody twice', () => {
    const knows = (relation: Relation) => [person('a', relation, { told: true })];
    const nobody = { urgent: [], later: [] };
    expect(audienceOf('case.assigned', knows('assigned'), null)).toEqual(nobody);
    expect(audienceOf('training.invited', knows('invited'), null)).toEqual(nobody);
    expect(audienceOf('training.class_changed', knows('invited'), null).later).toEqual(['a']);
    expect(audienceOf('case.recorded', [person('a', 'leads'), person('a', 'office')], null).later).toEqual([
      'a',
    ]);
  });
});
