import { describe, expect, it } from 'vitest';
import { readTypedDate } from '@/lib/format/typed-date';

const TODAY = '2026-11-20';

describe('readTypedDate', () => {
  it.each([
    ['20/11/2026', '2026-11-20'],
    ['20112026', '2026-11-20'],
    [' 20-11-2026 ', '2026-11-20'],
    ['20.11.2026', '2026-11-20'],
    ['20 11 2026', '2026-11-20'],
    ['2/9/26', '2026-09-02'],
    ['020926', '2026-09-02'],
    ['20/11', '2026-11-20'],
    ['2011', '2026-11-20'],
    ['2026-11-20', '2026-11-20'],
    ['29/02/2028', '2028-02-29'],
    ['01/01/1900', '1900-01-01'],
    ['31/12/2100', '2100-12-31'],
    ['1/1/35', '2035-01-01'],
    ['1/1/36', '1936-01-01'],
    ['1/1/57', '1957-01-01'],
  ])('reads «%s» as %s', (typed, day) => {
    expect(readTypedDate(typed, TODAY)).toEqual({ ok: true, value: day });
  });

  it.each([
    ['31/02/2026', 'Tháng 2 không có ngày 31. Sửa lại ngày.'],
    ['31/02', 'Tháng 2 không có ngày 31. Sửa lại ngày.'],
    ['29/02/2026', 'Tháng 2 năm 2026 không có ngày 29. Sửa lại ngày.'],
    ['29/02/1900', 'Tháng 2 năm 1900 không có ngày 29. Sửa lại ngày.'],
    ['31/4/2026', 'Tháng 4 không có ngày 31. Sửa lại ngày.'],
    ['0/4/2026', 'Tháng 4 không có ngày 0. Sửa lại ngày.'],
    ['1/13/2026', 'Không có tháng 13. Ghi ngày trước, tháng sau, như 20/11/2026.'],
    ['2026-02-31', 'Tháng 2 không có ngày 31. Sửa lại ngày.'],
    ['31/12/1899', 'Năm 1899 quá sớm. Ghi năm từ 1900 trở đi.'],
    ['01/01/2101', 'Năm 2101 quá xa. Sửa lại năm.'],
    ['', 'Ghi ngày như 20/11/2026.'],
    ['hôm qua', 'Ghi ngày như 20/11/2026.'],
    ['20/11/026', 'Ghi ngày như 20/11/2026.'],
    ['20/11/20266', 'Ghi ngày như 20/11/2026.'],
    ['２０/11/2026', 'Ghi ngày như 20/11/2026.'],
  ])('refuses «%s»', (typed, sentence) => {
    expect(readTypedDate(typed, TODAY)).toEqual({ ok: false, sentence });
  });

  it('asks for the year when no day is given to take it from', () => {
    expect(readTypedDate('20/11')).toEqual({ ok: false, sentence: 'Ghi cả năm, như 20/11/2026.' });
    expect(readTypedDate('31/02')).toMatchObject({ sentence: 'Tháng 2 không có ngày 31. Sửa lại ngày.' });
  });
});
