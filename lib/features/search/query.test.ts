import { describe, expect, it } from 'vitest';
import { isOnlyDigits, understandQuery } from '@/lib/features/search/query';

const understood = (typed: string) => {
  const query = understandQuery(typed);
  if (query === null) throw new Error(`«${typed}» asks for nothing`);
  return query;
};

describe('what was typed', () => {
  it.each(['', '   ', '%', '«…»', '\u0000\u0001', '\u200b', '/'])('%j asks for nothing', (typed) => {
    expect(understandQuery(typed)).toBeNull();
  });

  it.each([
    ['van hung', ['van', 'hung']],
    ['  VĂN   Hùng ', ['van', 'hung']],
    ['Nguye\u0302\u0303n', ['nguyen']],
    ['Đặng-Văn.Sửu', ['dang', 'van', 'suu']],
    ['hung\u0000 hung', ['hung']],
    ['50%_\\', ['50']],
    ["'; DROP TABLE mediator; --", ['drop', 'table', 'mediator']],
    ['a b c d e f g h i k', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']],
  ])('%j holds the words %j', (typed, words) => {
    expect(understood(typed).words).toEqual(words);
  });

  it('is cut where nobody types any more', () => {
    expect(understood('x'.repeat(5000)).typed).toHaveLength(100);
  });

  it('keeps the marks of the words that were typed with them', () => {
    expect(understood('văn hung').marked).toEqual(['văn']);
    expect(understood('đinh').marked).toEqual(['đinh']);
  });

  it.each([
    ['0912 3', '09123'],
    ['0912.000.118', '0912000118'],
    ['(024) 0000-1188', '02400001188'],
    ['+84 912 000 118', '0912000118'],
    ['0084912000118', '0912000118'],
    ['84912000118', '0912000118'],
    ['118', '118'],
    ['84', null],
    ['12', null],
    ['3/2026', null],
    ['hung 0912', null],
  ])('%j is the telephone number %j', (typed, digits) => {
    expect(understood(typed).phone).toBe(digits);
  });

  it.each([
    ['3/2026', { sequence: 3, year: 2026 }],
    ['vụ 03/2026', { sequence: 3, year: 2026 }],
    ['3 / 26', { sequence: 3, year: 2026 }],
    ['12', { sequence: 12, year: null }],
    ['0', null],
    ['1234567', null],
    ['13/142/2026', null],
    ['tổ 12', null],
  ])('%j is the number %j', (typed, number) => {
    expect(understood(typed).number).toEqual(number);
  });

  it('knows when only digits were typed', () => {
    expect(isOnlyDigits(understood('3/2026'))).toBe(true);
    expect(isOnlyDigits(understood('tổ 12'))).toBe(false);
  });
});
