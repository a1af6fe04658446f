import { describe, expect, it } from 'vitest';
import { optionalPercent } from '@/lib/schema/percent';

describe('optionalPercent', () => {
  it.each([
    ['97', 9_700],
    ['87,5', 8_750],
    ['87.5 %', 8_750],
    [' 0,07% ', 7],
    ['100,00', 10_000],
    ['140', 14_000],
    ['-0,5', -50],
    ['-3', -300],
    ['', null],
    ['   ', null],
    [null, null],
    [undefined, null],
  ])('reads %j as %j', (typed, expected) => expect(optionalPercent().parse(typed)).toBe(expected));

  it.each(['chín mươi', '87,555', '1e3', '9 7', '97%%', '1.000,5', 'NaN', 97, '9999999'])(
    'refuses %j',
    (typed) =>
      expect(optionalPercent().safeParse(typed).error?.issues[0]?.message).toBe(
        'Ghi phần trăm bằng số, nhiều nhất hai chữ số sau dấu phẩy, như 87,5.',
      ),
  );
});
