import { describe, expect, it } from 'vitest';
import { isMajority, majorityOf } from '@/lib/domain/election/majority';
import { judgeQuorum } from '@/lib/domain/election/quorum';
import { sayQuorum, sayResultRule, sayVotes } from '@/lib/domain/election/sentences';

describe('more than half', () => {
  it.each([
    [0, 0, false],
    [0, 1, false],
    [1, 1, true],
    [1, 2, false],
    [2, 2, true],
    [33, 67, false],
    [34, 67, true],
    [34, 68, false],
    [35, 68, true],
    [68, 68, true],
  ])('%i of %i: %s', (part, whole, holds) => {
    expect(isMajority(part, whole)).toBe(holds);
    if (whole > 0) expect(part >= majorityOf(whole)).toBe(holds);
  });
});

describe('the quorum of a meeting', () => {
  it.each([
    [34, 68, false],
    [35, 68, true],
    [1, 1, true],
    [0, 68, false],
  ])('%i of %i households: %s', (present, electorate, valid) => {
    const judged = judgeQuorum({ present, electorate });
    expect(judged).toMatchObject({ ok: true, value: { valid, needed: majorityOf(electorate) } });
  });

  it('cannot be judged without households, nor with more people than households', () => {
    expect(judgeQuorum({ present: 10, electorate: 0 })).toEqual({ ok: false, error: 'electorate_missing' });
    expect(judgeQuorum({ present: 69, electorate: 68 })).toEqual({
      ok: false,
      error: 'present_above_electorate',
    });
  });
});

it('says both tests with their numbers, and does not mix them up', () => {
  expect(sayQuorum({ present: 35, electorate: 68, needed: 35, valid: true })).toBe(
    '35/68 hộ có đại diện dự, cần từ 35: cuộc họp hợp lệ',
  );
  expect(sayQuorum({ present: 34, electorate: 68, needed: 35, valid: false })).toContain('phải họp lại');
  expect(sayVotes('mediators', 36, 68)).toBe('36/68 hộ, cần từ 35');
  expect(sayVotes('leader', 2, 3)).toBe('2/3 hòa giải viên, cần từ 2');
  expect(sayResultRule('supplementary', 68)).toContain('không phải của số hộ dự họp: từ 35');
  expect(sayResultRule('leader', 3)).toContain('Điều 14');
});
