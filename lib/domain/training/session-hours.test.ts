import { describe, expect, it } from 'vitest';
import { partAt, sessionsOf } from '@/lib/domain/training/session-hours';

describe('the half-day of a session', () => {
  it.each([
    ['07:30', 'morning'],
    ['11:59', 'morning'],
    ['12:00', 'afternoon'],
    ['17:29', 'afternoon'],
    ['17:30', 'evening'],
    ['20:00', 'evening'],
  ])('%s is %s', (hour, part) => {
    expect(partAt(hour)).toBe(part);
  });
});

describe('sessions of the days of a class', () => {
  it.each([
    ['one morning', '2026-09-15', '2026-09-15', '08:00', '11:30', ['2026-09-15 morning 08:00–11:30']],
    [
      'a whole day is two',
      '2026-09-15',
      '2026-09-15',
      '08:00',
      '17:00',
      ['2026-09-15 morning 08:00–11:30', '2026-09-15 afternoon 13:30–17:00'],
    ],
    [
      'into the break and no further is one',
      '2026-09-15',
      '2026-09-15',
      '08:00',
      '13:30',
      ['2026-09-15 morning 08:00–13:30'],
    ],
    [
      'an evening on two days, over the end of a year',
      '2026-12-31',
      '2027-01-01',
      '19:00',
      '21:00',
      ['2026-12-31 evening 19:00–21:00', '2027-01-01 evening 19:00–21:00'],
    ],
    ['none when the days are turned around', '2026-09-16', '2026-09-15', '08:00', '11:00', []],
  ])('%s', (_, from, to, startsAt, endsAt, expected) => {
    expect(
      sessionsOf(from, to, startsAt, endsAt).map(
        (session) => `${session.heldOn} ${session.part} ${session.startsAt}–${session.endsAt}`,
      ),
    ).toEqual(expected);
  });
});
