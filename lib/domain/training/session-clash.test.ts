import { describe, expect, it } from 'vitest';
import { clashOf, type TimedSession } from '@/lib/domain/training/session-clash';

const session = (over: Partial<TimedSession>): TimedSession => ({
  sessionId: 'wanted',
  heldOn: '2026-09-15',
  part: 'morning',
  startsAt: '08:00',
  endsAt: '11:30',
  ...over,
});

describe('two sessions of one class', () => {
  it.each<[string, Partial<TimedSession>, Partial<TimedSession>, string | null]>([
    ['the afternoon after the morning', {}, { part: 'afternoon', startsAt: '13:30', endsAt: '17:00' }, null],
    ['the same half-day of the next day', {}, { heldOn: '2026-09-16' }, null],
    ['one begins when the other ends', { part: 'afternoon', startsAt: '11:30', endsAt: '13:00' }, {}, null],
    ['the same half-day', { startsAt: '06:00', endsAt: '07:00' }, {}, 'same_half_day'],
    ['the same half-day without hours', {}, { startsAt: null, endsAt: null }, 'same_half_day'],
    [
      'one minute in common',
      { endsAt: '13:31' },
      { part: 'afternoon', startsAt: '13:30', endsAt: '17:00' },
      'hours_overlap',
    ],
    ['one inside the other', { part: 'afternoon', startsAt: '09:00', endsAt: '10:00' }, {}, 'hours_overlap'],
    ['itself as it stood', {}, { sessionId: 'wanted' }, null],
  ])('%s', (_, wanted, other, expected) => {
    const clash = clashOf(session(wanted), [session({ sessionId: 'other', ...other })]);
    expect(clash?.why ?? null).toBe(expected);
  });
});
