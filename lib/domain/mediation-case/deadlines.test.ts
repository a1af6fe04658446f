import { describe, expect, it } from 'vitest';
import { FACTS } from '@/lib/domain/mediation-case/case-facts.fixture';
import { courtRecognitionBy, mustStartBy, startClock } from '@/lib/domain/mediation-case/deadlines';

const plain = { startException: null, agreedStartOn: null };

describe('mustStartBy', () => {
  it.each([
    ['three calendar days', { ...plain, assignedOn: '2026-11-16' }, '2026-11-19'],
    ['over a week-end and a year', { ...plain, assignedOn: '2026-12-31' }, '2027-01-03'],
    [
      'the day the parties agreed',
      { assignedOn: '2026-11-16', startException: 'agreed_time', agreedStartOn: '2026-12-05' },
      '2026-12-05',
    ],
    [
      'no day when it is done at once',
      { assignedOn: '2026-11-16', startException: 'immediate', agreedStartOn: null },
      null,
    ],
    ['no day before the law', { ...plain, assignedOn: '2013-12-31' }, null],
  ] as const)('%s', (_name, terms, expected) => expect(mustStartBy(terms)).toBe(expected));
});

describe('startClock', () => {
  it.each([
    ['2026-11-16', { state: 'running', days: 3 }],
    ['2026-11-19', { state: 'running', days: 0 }],
    ['2026-11-20', { state: 'late', days: 1 }],
  ])('not begun, seen on %s', (today, expected) => {
    expect(startClock(FACTS.assigned, today)).toEqual({
      rule: 'within_days',
      startBy: '2026-11-19',
      ...expected,
    });
  });

  it.each([
    ['2026-11-16', { state: 'met', days: 0 }],
    ['2026-11-18', { state: 'met', days: 2 }],
    ['2026-11-19', { state: 'met', days: 3 }],
    ['2026-11-20', { state: 'late', days: 1 }],
  ])('begun on %s', (startedOn, expected) => {
    expect(startClock({ ...FACTS.inMediation, startedOn }, '2027-01-01')).toEqual({
      rule: 'within_days',
      startBy: '2026-11-19',
      ...expected,
    });
  });

  it('runs towards the agreed day', () => {
    const agreed = { ...FACTS.assigned, startException: 'agreed_time', agreedStartOn: '2026-12-05' } as const;
    expect(startClock(agreed, '2026-12-01')).toEqual({
      rule: 'agreed_time',
      state: 'running',
      days: 4,
      startBy: '2026-12-05',
    });
  });

  it.each([
    ['done at once', { ...FACTS.assigned, startException: 'immediate' as const }, 'immediate'],
    ['paused before the start', FACTS.pausedBeforeStart, 'within_days'],
    ['withdrawn before the start', FACTS.withdrawn, 'within_days'],
  ])('stands still when %s', (_name, facts, rule) => {
    expect(startClock(facts, '2026-12-31')).toEqual({ rule, state: 'stopped' });
  });

  it('does not exist before assignment', () => expect(startClock(FACTS.received, '2026-12-31')).toBeNull());
});

describe('courtRecognitionBy', () => {
  it.each([
    ['2026-08-31', '2027-02-28'],
    ['2026-11-20', '2027-05-20'],
    ['2016-06-30', null],
  ])('agreed on %s: until %s', (agreedOn, expected) => expect(courtRecognitionBy(agreedOn)).toBe(expected));
});
