import { describe, expect, it } from 'vitest';
import { readDay } from '@/lib/domain/import/read/day';

describe('readDay', () => {
  it.each([
    ['15/8/2025', '2025-08-15'],
    ['15/08/2025', '2025-08-15'],
    ['15.8.2025', '2025-08-15'],
    ['15-8-2025', '2025-08-15'],
    ['15-8-25', '2025-08-15'],
    [' 15 / 8 / 2025 ', '2025-08-15'],
    ['15 8 2025', '2025-08-15'],
    ['15/8/2025.', '2025-08-15'],
    ['15//8/2025', '2025-08-15'],
    ['Ngày 4/3/2026', '2026-03-04'],
    ['ngày 15 tháng 8 năm 2025', '2025-08-15'],
    ['NGÀY 15 THÁNG 8 NĂM 2025', '2025-08-15'],
    ['ngày 15 tháng 8/2025', '2025-08-15'],
    ['2025-08-15', '2025-08-15'],
    ['2025-08-15 00:00:00', '2025-08-15'],
    ['15082025', '2025-08-15'],
    ['Sinh ngày 28/4/1948', '1948-04-28'],
    ['45884', '2025-08-15'],
    ['29/2/2024', '2024-02-29'],
    ['1/2/2026', '2026-02-01'],
  ])('reads «%s» as the day %s', (typed, date) => {
    expect(readDay(typed, 2026)).toMatchObject({ kind: 'day', date });
  });

  it.each([
    ['31/05/26', 2026, '2026-05-31'],
    ['31/05/27', 2026, '1927-05-31'],
    ['31/05/66', 2008, '1966-05-31'],
    ['31/05/08', 2008, '2008-05-31'],
    ['31/05/09', 2008, '1909-05-31'],
  ])('takes the year of «%s» for the last that is not after %i', (typed, latest, date) => {
    expect(readDay(typed, latest)).toMatchObject({ kind: 'day', date, shortYear: true });
  });

  it.each([
    ['1966', 1966],
    ['SN 1966', 1966],
    ['sinh năm 1966', 1966],
    ['năm 1966', 1966],
    ['1966 (Bính Ngọ)', 1966],
    ['1966 (60 tuổi)', 1966],
    ['00/00/1966', 1966],
    ['01/00/1966', 1966],
    ['../../1966', 1966],
    ['__/__/1966', 1966],
    ['…/…/1966', 1966],
  ])('reads «%s» as the year %i, without making up a day', (typed, year) => {
    expect(readDay(typed, 2026)).toEqual({ kind: 'year', year });
  });

  it.each([['8/1966'], ['08-1966'], ['tháng 8/1966'], ['tháng 8 năm 1966']])(
    'reads «%s» as a month',
    (typed) => {
      expect(readDay(typed, 2026)).toEqual({ kind: 'month', year: 1966 });
    },
  );

  it.each([
    ['14/8', 14, 8],
    ['14.8', 14, 8],
    ['ngày 14 tháng 8', 14, 8],
    ['29/2', 29, 2],
  ])('asks for the year of «%s»', (typed, day, month) => {
    expect(readDay(typed, 2026)).toEqual({ kind: 'no_year', day, month });
  });

  it.each([
    ['31/2/1960', 1960],
    ['29/2/2025', 2025],
    // Month before day is never guessed.
    ['8/15/2025', 2025],
    ['13/1966', 1966],
    ['31/2', null],
  ])('finds no such day as «%s»', (typed, year) => {
    expect(readDay(typed, 2026)).toEqual({ kind: 'impossible', year });
  });

  it.each([[''], ['195'], ['abc'], ['x'], ['mùa xuân'], ['12345678901'], ['1/2/3/4']])(
    'reads nothing from «%s»',
    (typed) => {
      expect(readDay(typed, 2026)).toEqual({ kind: 'none' });
    },
  );
});
