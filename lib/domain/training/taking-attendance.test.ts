import { describe, expect, it } from 'vitest';
import { hasLeftBy, refuseMarking, sessionToMark } from '@/lib/domain/training/taking-attendance';

describe('whether attendance may be written down', () => {
  it.each([
    ['2026-12-05', 'open', '2026-12-04', 'before_the_day'],
    ['2026-12-05', 'open', '2026-12-05', null],
    ['2026-12-05', 'open', '2027-03-01', null],
    ['2026-12-05', 'cancelled', '2026-12-05', 'cancelled'],
  ] as const)('of %s (%s) on %s', (heldOn, state, today, expected) => {
    expect(refuseMarking({ heldOn, state }, today)).toBe(expected);
  });
});

describe('the session a list is opened at', () => {
  const sessions = [
    { id: 'first', heldOn: '2026-12-05', marked: true },
    { id: 'second', heldOn: '2026-12-05', marked: false },
    { id: 'third', heldOn: '2026-12-06', marked: false },
  ];
  it.each([
    ['before the class', '2026-12-01', 'first'],
    ['on a day with one left', '2026-12-05', 'second'],
    ['on the second day', '2026-12-06', 'third'],
    ['afterwards, what was left open', '2026-12-20', 'second'],
  ])('%s', (_, today, expected) => {
    expect(sessionToMark(sessions, today)?.id).toBe(expected);
  });

  it('is the last one when all are marked, and none of none', () => {
    const marked = sessions.map((session) => ({ ...session, marked: true }));
    expect(sessionToMark(marked, '2026-12-20')?.id).toBe('third');
    expect(sessionToMark(marked, '2026-12-05')?.id).toBe('second');
    expect(sessionToMark([], '2026-12-05')).toBeNull();
  });
});

describe('who has left by a day', () => {
  it.each([
    ['serving', [{ validTo: null }], false],
    ['left the day before', [{ validTo: '2026-12-04' }], true],
    ['left on the day', [{ validTo: '2026-12-05' }], true],
    ['leaves the day after', [{ validTo: '2026-12-06' }], false],
    ['left one of two teams', [{ validTo: '2026-12-01' }, { validTo: null }], false],
  ])('%s', (_, seats, expected) => {
    expect(hasLeftBy(seats, '2026-12-05')).toBe(expected);
  });
});
