import { describe, expect, it } from 'vitest';
import { sayAttended, sessionsNeeded } from '@/lib/domain/training/completion';

describe('sessions that must be attended', () => {
  it.each([
    [2, 100, 2],
    [2, 50, 1],
    [2, 51, 2],
    [3, 80, 3],
    [5, 80, 4],
    [10, 75, 8],
    [4, 1, 1],
    [0, 100, 1],
  ])('of %s at %s percent: %s', (sessions, share, needed) => {
    expect(sessionsNeeded(sessions, share)).toBe(needed);
  });

  it.each([
    [2, 2, 100, 'đủ 2/2 buổi'],
    [4, 5, 80, 'đủ 4/5 buổi'],
    [1, 2, 100, '1/2 buổi, thiếu 1'],
    [0, 2, 100, '0/2 buổi, thiếu 2'],
  ])('%s of %s at %s percent', (attended, sessions, share, expected) => {
    expect(sayAttended(attended, sessions, share)).toBe(expected);
  });
});
