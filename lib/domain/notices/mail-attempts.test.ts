import { describe, expect, it } from 'vitest';
import { afterFailure } from './mail-attempts';

describe('afterFailure', () => {
  it.each([
    [1, 1],
    [2, 2],
    [3, 5],
    [6, 30],
    [7, 30],
    [90, 30],
  ])('after attempt %i waits %i minutes', (attempts, inMinutes) => {
    expect(afterFailure('server_away', attempts, 0)).toEqual({ kind: 'again', inMinutes });
    expect(afterFailure('refused_for_now', attempts, 0)).toEqual({ kind: 'again', inMinutes });
  });

  it('outlasts a server that is away for a day', () => {
    let minutes = 0;
    let attempts = 0;
    while (minutes < 24 * 60) {
      attempts += 1;
      const next = afterFailure('server_away', attempts, minutes / 60);
      if (next.kind === 'failed') throw new Error('given up within a day');
      minutes += next.inMinutes;
    }
    expect(attempts).toBeLessThan(60);
  });

  it.each([
    ['server_away', 71.9, { kind: 'again', inMinutes: 30 }],
    ['server_away', 72, { kind: 'failed', why: 'given_up' }],
    ['refused_for_now', 72, { kind: 'failed', why: 'given_up' }],
    ['refused', 0, { kind: 'failed', why: 'refused' }],
  ] as const)('%s after %d hours', (error, hours, expected) => {
    expect(afterFailure(error, 9, hours)).toEqual(expected);
  });
});
