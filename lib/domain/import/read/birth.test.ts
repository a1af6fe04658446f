import { describe, expect, it } from 'vitest';
import { readBirth } from '@/lib/domain/import/read/birth';

const TODAY = '2026-11-22';
const read = (typed: string) => readBirth(typed, TODAY);

describe('readBirth', () => {
  it.each([
    ['1966', 1966],
    [' 1976 ', 1976],
    ['SN 1966', 1966],
    ['1966 (Bính Ngọ)', 1966],
    ['4/1966', 1966],
    ['00/00/1960', 1960],
    // Of age this year, and not older than anybody alive.
    ['2008', 2008],
    ['1916', 1916],
  ])('takes from «%s» the year and leaves the day unknown', (typed, birthYear) => {
    expect(read(typed)).toEqual({ birthYear, birthDate: null, problem: null });
  });

  it.each([
    ['12/04/1959', '1959-04-12'],
    ['12.4.59', '1959-04-12'],
    ['12/3/01', '2001-03-12'],
    ['15 tháng 8 năm 1960', '1960-08-15'],
    ['24138', '1966-01-31'],
  ])('takes from «%s» the day', (typed, birthDate) => {
    expect(read(typed)).toEqual({ birthYear: Number(birthDate.slice(0, 4)), birthDate, problem: null });
  });

  it.each([
    ['195'],
    ['19666'.slice(0, 4) + 'x'],
    ['2009'],
    ['1915'],
    ['2066'],
    ['abc'],
    ['12/4'],
    ['0'],
    ['1/1/2015'],
  ])('refuses «%s»', (typed) => {
    expect(read(typed)).toEqual({ birthYear: null, birthDate: null, problem: 'invalid' });
  });

  it.each([
    ['66', 1966],
    ['08', 2008],
    ['09', null],
    ['62 tuổi', 1964],
  ])('says that «%s» was understood as %s', (typed, birthYear) => {
    expect(read(typed)).toEqual({
      birthYear,
      birthDate: null,
      problem: birthYear === null ? 'invalid' : 'short',
    });
  });

  it.each([['31/2/1960'], ['8/15/1960']])('keeps the year of «%s», which is no day', (typed) => {
    expect(read(typed)).toEqual({ birthYear: 1960, birthDate: null, problem: 'no_such_day' });
  });

  it('knows that nothing was written', () => {
    expect(read('  ')).toEqual({ birthYear: null, birthDate: null, problem: 'missing' });
  });
});
