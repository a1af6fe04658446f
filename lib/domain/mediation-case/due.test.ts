import { describe, expect, it } from 'vitest';
import { FACTS } from '@/lib/domain/mediation-case/case-facts.fixture';
import {
  byUrgency,
  dueGroup,
  isWork,
  whatIsDue,
  type Due,
  type DueFacts,
} from '@/lib/domain/mediation-case/due';
import type { CaseFacts } from '@/lib/domain/mediation-case/facts';

const TODAY = '2026-11-18';

const facts = (base: CaseFacts, days: Partial<DueFacts> = {}): DueFacts => ({
  ...base,
  nextMeetingOn: null,
  nextObligationDueOn: null,
  ...days,
});
const bound = { hasOpenObligations: true };

describe('whatIsDue', () => {
  it.each<[string, DueFacts, string, readonly [string, string | null, string][]]>([
    ['nobody assigned', facts(FACTS.received), TODAY, [['unassigned', null, 'assign']]],
    [
      'the only mediator declared an interest',
      facts(FACTS.inMediation, { mediatorIds: [] }),
      TODAY,
      [['unassigned', null, 'reassign']],
    ],
    ['the clock runs', facts(FACTS.assigned), '2026-11-19', [['start_due', '2026-11-19', 'hold_meeting']]],
    [
      'the clock ran out',
      facts(FACTS.assigned),
      '2026-11-20',
      [['start_late', '2026-11-19', 'hold_meeting']],
    ],
    [
      'done at once, not yet written',
      facts(FACTS.assigned, { startException: 'immediate' }),
      TODAY,
      [['meeting_due', '2026-11-16', 'hold_meeting']],
    ],
    [
      'a meeting is planned',
      facts(FACTS.inMediation, { nextMeetingOn: '2026-11-21' }),
      TODAY,
      [['meeting_due', '2026-11-21', 'hold_meeting']],
    ],
    ['mediation goes on, nothing planned', facts(FACTS.inMediation), TODAY, []],
    ['paused', facts(FACTS.paused), TODAY, []],
    [
      'an obligation is due today',
      facts(FACTS.successful, { ...bound, nextObligationDueOn: '2026-11-18' }),
      TODAY,
      [['obligation_due', '2026-11-18', 'follow_obligation']],
    ],
    [
      'an obligation is a day late',
      facts(FACTS.successful, { ...bound, nextObligationDueOn: '2026-11-17' }),
      TODAY,
      [['obligation_late', '2026-11-17', 'follow_obligation']],
    ],
    ['closed, all done', facts(FACTS.successful), TODAY, []],
    ['ended otherwise', facts(FACTS.endedOtherwise), TODAY, []],
    [
      'an alert comes before a late start',
      facts(FACTS.assigned, { openAlerts: 1 }),
      '2026-11-25',
      [
        ['alert_open', null, 'acknowledge_alert'],
        ['start_late', '2026-11-19', 'hold_meeting'],
      ],
    ],
  ])('%s', (_name, item, today, expected) => {
    expect(whatIsDue(item, today).map(({ kind, on, action }) => [kind, on, action])).toEqual(expected);
  });
});

describe('isWork', () => {
  it.each<[Due['kind'], string | null, boolean]>([
    ['obligation_due', '2026-11-18', true],
    ['obligation_due', '2026-11-25', true],
    ['obligation_due', '2026-11-26', false],
    ['obligation_late', '2026-11-17', true],
    ['meeting_due', '2026-12-24', true],
    ['unassigned', null, true],
  ])('%s on %s: %s', (kind, on, work) => {
    expect(isWork({ kind, on, action: 'hold_meeting' }, TODAY)).toBe(work);
  });
});

describe('order of the home page', () => {
  const due = (kind: Due['kind'], on: string | null): Due => ({ kind, on, action: 'hold_meeting' });

  it.each([
    ['2026-11-17', 'overdue'],
    ['2026-11-18', 'within_week'],
    ['2026-11-25', 'within_week'],
    ['2026-11-26', 'later'],
    [null, 'within_week'],
  ])('due on %s stands under %s', (on, group) => {
    expect(dueGroup(due('meeting_due', on), TODAY)).toBe(group);
  });

  it('at once, overdue, undated, then by day and urgency', () => {
    const ordered = [
      due('alert_open', null),
      due('obligation_late', '2026-11-10'),
      due('start_late', '2026-11-17'),
      due('unassigned', null),
      due('start_due', '2026-11-19'),
      due('meeting_due', '2026-11-19'),
      due('obligation_due', '2026-12-24'),
    ];
    expect([...ordered].reverse().sort(byUrgency(TODAY))).toEqual(ordered);
  });
});
