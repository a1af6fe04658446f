import { describe, expect, it } from 'vitest';
import { moneyVnd, optionalNumber, version, wholeNumber, year } from '@/lib/schema/number';

describe('moneyVnd', () => {
  const schema = moneyVnd({ label: 'số tiền', max: 1_000_000_000 });

  it.each([
    ['15.000.000', 15_000_000],
    ['15 000 000 đồng', 15_000_000],
    ['15000000đ', 15_000_000],
    [15_000_000, 15_000_000],
    ['0', 0],
    ['1.000.000.000', 1_000_000_000],
  ])('takes %j', (typed, amount) => {
    expect(schema.parse(typed)).toBe(amount);
  });

  it.each([
    '',
    '-5',
    -5,
    1.5,
    '1,5',
    '1e9',
    Number.NaN,
    Infinity,
    null,
    '1.000.000.001',
    '9'.repeat(1_000_000),
  ])('refuses %j', (typed) => {
    expect(schema.safeParse(typed).success).toBe(false);
  });
});

const cases: readonly [string, ReturnType<typeof wholeNumber>, unknown[], unknown[]][] = [
  [
    'version',
    version(),
    [0, '0', 7, '7', 999_999_999],
    [-1, 1.5, '', ' ', '1e3', '-1', null, true, [], 1_000_000_000],
  ],
  ['year', year(), [1900, '2026', 2100], [1899, 2101, '26', '20266', '', null, 2026.5]],
  ['count', wholeNumber({ label: 'số người', min: 1, max: 20 }), [1, '20'], [0, 21, '1.5', 'một', undefined]],
];

describe.each(cases)('%s', (_name, schema, good, bad) => {
  it.each(good)('takes %j', (value) => {
    expect(schema.parse(value)).toBe(Number(value));
  });

  it.each(bad)('refuses %j', (value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});

describe('a whole number that may be left out', () => {
  const schema = optionalNumber({ label: 'số chỗ', min: 1, max: 2000 });

  it.each([
    ['', null],
    [null, null],
    [undefined, null],
    ['40', 40],
    [2000, 2000],
  ])('%j is %j', (typed, number) => {
    expect(schema.parse(typed)).toBe(number);
  });

  it.each(['0', '2001', 'bốn mươi', 1.5])('%j is refused with what to write', (typed) => {
    expect(schema.safeParse(typed).error?.issues[0]?.message).toMatch(/^Ghi số chỗ từ 1 đến 2.000/);
  });
});
