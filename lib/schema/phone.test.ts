import { describe, expect, it } from 'vitest';
import { optionalPhone, phone, readPhone } from '@/lib/schema/phone';

describe('readPhone', () => {
  it.each([
    ['0912000118', '0912000118'],
    ['0912 000 118', '0912000118'],
    ['0912.000.118', '0912000118'],
    ['(024) 0000-1188', '02400001188'],
    ['+84 912 000 118', '0912000118'],
    ['+84 (0)912 000 118', '0912000118'],
    ['0084912000118', '0912000118'],
    ['84912000118', '0912000118'],
    ['936000452', '0936000452'],
    ['0203 312 3456', '02033123456'],
    ['\u200E0912\u00A0000118', '0912000118'],
    ['０９１２０００１１８', '0912000118'],
  ])('reads %j', (typed, digits) => {
    expect(readPhone(typed)).toEqual({ ok: true, value: digits });
  });

  it.each([
    '0112000118',
    '091200011',
    '09120001188',
    '+1 202 555 0100',
    '113',
    '12345',
    'gọi ông Lộc',
    '0912 000 11x',
  ])('refuses %j', (typed) => {
    expect(readPhone(typed).ok).toBe(false);
  });
});

it('asks for a number that must be there, and takes none where it may be left out', () => {
  expect(
    phone()
      .safeParse('')
      .error?.issues.map(({ message }) => message),
  ).toEqual(['Ghi số điện thoại. Ghi số như 0912 000 118 hoặc 024 0000 1188.']);
  expect(optionalPhone().parse('')).toBeNull();
  expect(optionalPhone().parse(undefined)).toBeNull();
  expect(optionalPhone().parse('912 000 118')).toBe('0912000118');
  expect(optionalPhone().safeParse('9'.repeat(1_000_000)).success).toBe(false);
});
