import { describe, expect, it } from 'vitest';
import { differingFacts, factsTakenBack, mergedFacts, type EntryFacts } from '@/lib/domain/roll/merge/facts';

const NOTHING: EntryFacts = {
  birthYear: null,
  birthDate: null,
  sex: null,
  phone: null,
  ethnicity: null,
  qualification: null,
  qualificationNote: null,
  occupation: null,
  officeHeld: null,
  address: null,
  note: null,
  recognisedOn: null,
  criteriaMet: null,
  criteriaCheckedOn: null,
  movedAwayOn: null,
};
const entry = (over: Partial<EntryFacts>): EntryFacts => ({ ...NOTHING, ...over });

describe('mergedFacts', () => {
  it.each<[string, Partial<EntryFacts>, Partial<EntryFacts>, Partial<EntryFacts>]>([
    [
      'its own words stay',
      { phone: '1', sex: 'male' },
      { phone: '2', sex: 'female' },
      { phone: '1', sex: 'male' },
    ],
    ['gaps are filled', { phone: null }, { phone: '2', note: 'n' }, { phone: '2', note: 'n' }],
    [
      'the earlier first recognition',
      { recognisedOn: '2020-01-01' },
      { recognisedOn: '2014-01-01' },
      { recognisedOn: '2014-01-01' },
    ],
    ['the only first recognition', {}, { recognisedOn: '2014-01-01' }, { recognisedOn: '2014-01-01' }],
    [
      'a birth day of the year that stays',
      { birthYear: 1970 },
      { birthYear: 1970, birthDate: '1970-05-02' },
      { birthYear: 1970, birthDate: '1970-05-02' },
    ],
    [
      'no birth day of another year',
      { birthYear: 1970 },
      { birthYear: 1971, birthDate: '1971-05-02' },
      { birthYear: 1970, birthDate: null },
    ],
    [
      'ticks with their own day',
      { criteriaMet: ['volunteers'] },
      { criteriaMet: ['resident_citizen'], criteriaCheckedOn: '2025-01-01' },
      { criteriaMet: ['volunteers'], criteriaCheckedOn: null },
    ],
  ])('%s', (_, kept, other, expected) =>
    expect(mergedFacts(entry(kept), entry(other))).toEqual(entry(expected)),
  );

  it('of an entry with itself is the entry', () => {
    const same = entry({ birthYear: 1970, birthDate: '1970-05-02', criteriaMet: ['volunteers'], phone: '1' });
    expect(mergedFacts(same, same)).toEqual(same);
    expect(differingFacts(same, mergedFacts(same, same))).toEqual([]);
  });
});

describe('factsTakenBack', () => {
  const before = entry({ birthYear: 1970 });
  const after = entry({ birthYear: 1970, phone: '2', criteriaMet: ['volunteers'], address: 'Ngõ 5' });

  it('says what was said before', () => expect(factsTakenBack(before, after, after)).toEqual(before));

  it('keeps what somebody changed meanwhile', () => {
    const now = { ...after, phone: '3', note: 'mới' };
    expect(factsTakenBack(before, after, now)).toEqual({ ...before, phone: '3', note: 'mới' });
  });
});
