import { describe, expect, it } from 'vitest';
import { numberFormatOf } from './number-format';
import { dateOfSerial, timeOfSerial } from './serial-date';

describe('what a number format shows', () => {
  it.each([
    [0, 'number'],
    [1, 'number'],
    [9, 'number'],
    [13, 'number'],
    [14, 'date'],
    [17, 'date'],
    [18, 'time'],
    [21, 'time'],
    [22, 'date'],
    [23, 'number'],
    [30, 'date'],
    [36, 'date'],
    [37, 'number'],
    [45, 'number'],
    [46, 'number'],
    [49, 'number'],
    [57, 'date'],
  ])('built in, %i: %s', (id, shows) => expect(numberFormatOf(id, undefined).shows).toBe(shows));

  it.each([
    ['dd/mm/yyyy', 'date'],
    ['[$-42A]d mmmm yyyy;@', 'date'],
    ['[$-1010000]d/m/yyyy;@', 'date'],
    ['dd\\-mm\\-yy', 'date'],
    ['yyyy', 'date'],
    ['mm/yy', 'date'],
    ['"ngày "dd" tháng "mm', 'date'],
    ['dd/mm/yyyy hh:mm', 'date'],
    ['mmm', 'date'],
    ['hh:mm', 'time'],
    ['h:mm AM/PM', 'time'],
    ['[h]:mm', 'number'],
    ['General', 'number'],
    ['@', 'number'],
    ['#,##0.00', 'number'],
    ['0%', 'number'],
    ['0.00E+00', 'number'],
    ['#,##0" người"', 'number'],
    ['#,##0\\ "đồng"', 'number'],
    ['[Red]-0', 'number'],
    ['0;[Red]d', 'number'],
    ['_-* #,##0_-', 'number'],
    ['', 'number'],
    ['00', 'number'],
    ['00000', 'digits'],
    ['0000000000', 'digits'],
  ])('«%s»: %s', (code, shows) => expect(numberFormatOf(164, code).shows).toBe(shows));
});

describe('the day of a serial number', () => {
  it.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [60, false, undefined],
    [61, false, '1900-03-01'],
    [20_455, false, '1956-01-01'],
    [45_000.9999, false, '2023-03-15'],
    [2_958_465, false, '9999-12-31'],
    [2_958_466, false, undefined],
    [0, false, undefined],
    [-1, false, undefined],
    [Number.NaN, false, undefined],
    [0, true, '1904-01-01'],
    [60, true, '1904-03-01'],
    [2_957_003, true, '9999-12-31'],
    [2_957_004, true, undefined],
    [-1, true, undefined],
  ])('%d, from 1904: %s', (serial, from1904, day) => expect(dateOfSerial(serial, from1904)).toBe(day));

  it.each([
    [0, '00:00'],
    [0.5, '12:00'],
    [43_831.354166667, '08:30'],
    [0.9999999, '00:00'],
  ])('%d is the time %s', (serial, time) => expect(timeOfSerial(serial)).toBe(time));
});
