import { describe, expect, it } from 'vitest';
import { attemptsOf, crontabOf, missedFor } from './schedule';

describe('crontabOf', () => {
  it.each([
    [{ every: 'minute' }, '* * * * *'],
    [{ every: 'five minutes' }, '*/5 * * * *'],
    [{ every: 'hour' }, '0 * * * *'],
    [{ dailyAt: '7:00' }, '0 0 * * *'],
    [{ dailyAt: '6:59' }, '59 23 * * *'],
    [{ dailyAt: '0:05' }, '5 17 * * *'],
    [{ dailyAt: '23:30' }, '30 16 * * *'],
  ] as const)('%o', (when, crontab) => {
    expect(crontabOf(when)).toBe(crontab);
  });

  it.each(['24:00', '7:60', '-1:00'] as const)('refuses %s', (dailyAt) => {
    expect(() => crontabOf({ dailyAt })).toThrow(RangeError);
  });
});

it('makes up for a missed morning, not for missed minutes', () => {
  expect(missedFor({ dailyAt: '7:00' })).toBeGreaterThan(0);
  expect(missedFor({ every: 'minute' })).toBe(0);
  expect(attemptsOf({ every: 'minute' })).toBe(1);
});
