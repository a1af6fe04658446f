import { describe, expect, it } from 'vitest';
import { sessionsOf } from '@/lib/domain/import/attendance/sessions';
import type { SheetLayout } from '@/lib/domain/import/layout';

const labels = (titles: readonly string[], headers: readonly string[]): readonly string[] => {
  const columns = headers.map((header, index) => ({
    index,
    header,
    field: 'session' as const,
    confidence: null,
  }));
  return sessionsOf({ columns, titles } as unknown as SheetLayout, '2026-11-22').map(({ label }) => label);
};

describe('sessionsOf', () => {
  it.each([
    [
      'days and halves in the headings, the year in the title',
      ['(Ngày 15 - 16/9/2026)'],
      ['Ngày 15/9 › Sáng', 'Ngày 15/9 › Chiều', 'Ngày 16/9 › Sáng', 'Ngày 16/9 › Chiều'],
      ['2026-09-15 sáng', '2026-09-15 chiều', '2026-09-16 sáng', '2026-09-16 chiều'],
    ],
    ['a year that is not this one', ['Năm 2025'], ['15/9'], ['2025-09-15']],
    ['no year anywhere', [], ['15/9'], ['2026-09-15']],
    ['whole dates', [], ['15/9/2025', '16.9.2025'], ['2025-09-15', '2025-09-16']],
    [
      'halves of the one day of the title',
      ['Ngày 20 tháng 10 năm 2026'],
      ['Sáng', 'Chiều'],
      ['2026-10-20 sáng', '2026-10-20 chiều'],
    ],
    [
      'counted days',
      ['Từ ngày 15 đến ngày 17 tháng 9 năm 2026'],
      ['Ngày thứ nhất', 'Ngày thứ hai', 'Ngày thứ ba'],
      ['2026-09-15', '2026-09-16', '2026-09-17'],
    ],
    ['numbered days', ['15, 17/9/2026'], ['Ngày 1', 'Ngày 2'], ['2026-09-15', '2026-09-17']],
    [
      'four halves of two days',
      ['15/9/2026 và 16/9/2026'],
      ['Buổi 1', 'Buổi 2', 'Buổi 3', 'Buổi 4'],
      ['2026-09-15 sáng', '2026-09-15 chiều', '2026-09-16 sáng', '2026-09-16 chiều'],
    ],
    ['one column for the one day', ['Ngày 20/10/2026'], ['Có mặt'], ['2026-10-20']],
    [
      'more sessions than the days hold',
      ['Ngày 20/10/2026'],
      ['Buổi 1', 'Buổi 2', 'Buổi 3'],
      ['Buổi 1', 'Buổi 2', 'Buổi 3'],
    ],
    ['the day of a paper', ['Theo Kế hoạch số 12/KH-UBND ngày 1/8/2026'], ['Có mặt'], ['Có mặt']],
    ['the day of a signature', ['Láng, ngày 01 tháng 8 năm 2026'], ['Có mặt'], ['Có mặt']],
    ['the same heading twice', [], ['15/9', '15/9'], ['2026-09-15', '2026-09-15 (2)']],
  ])('knows %s', (_, titles, headers, expected) => {
    expect(labels(titles, headers)).toEqual(expected);
  });
});
