import { describe, expect, it } from 'vitest';
import { readPhones } from '@/lib/domain/import/read/phones';

describe('readPhones', () => {
  it.each([
    ['0912345678', '0912345678'],
    ['912345678', '0912345678'],
    ['0912 345 678', '0912345678'],
    ['0912.345.678', '0912345678'],
    ['0912-345-678', '0912345678'],
    ['+84 912 345 678', '0912345678'],
    ['84912345678', '0912345678'],
    ['ĐT: 0912345678', '0912345678'],
    ['0912.345.678 (Zalo)', '0912345678'],
    ['024 3834 5678', '02438345678'],
  ])('reads «%s»', (typed, phone) => {
    expect(readPhones(typed)).toEqual({ phone, other: null, problem: null });
  });

  it.each([
    ['0912345678/0987654321'],
    ['0912345678 - 0987654321'],
    ['0912.345.678; 987654321'],
    ['0912 345 678\n0987 654 321'],
    ['0912345678, 0987654321'],
    ['0912345678 hoặc 0987654321'],
    ['0912345678 0987654321'],
  ])('reads two numbers from «%s»', (typed) => {
    expect(readPhones(typed)).toEqual({ phone: '0912345678', other: '0987654321', problem: null });
  });

  it.each([[''], ['-'], ['không'], ['Không có'], ['  ']])('reads «%s» as none', (typed) => {
    expect(readPhones(typed)).toEqual({ phone: null, other: null, problem: null });
  });

  it.each([
    ['0951.23.45', 8, null],
    ['0112345678', 10, null],
    ['abc', 0, null],
    // Eleven digits became ten in 2018.
    ['01656123456', 11, '0356123456'],
    ['1656123456', 10, '0356123456'],
    ['0121 234 5678', 11, '0792345678'],
  ])('refuses «%s»', (typed, digits, suggestion) => {
    expect(readPhones(typed)).toEqual({ phone: null, other: null, problem: { digits, suggestion } });
  });
});
