import { expect, it } from 'vitest';
import { dueWords } from '@/lib/format/due';

it.each([
  ['2026-11-12', 'Quá 8 ngày', 'late', -8],
  ['2026-11-19', 'Quá 1 ngày', 'late', -1],
  ['2026-11-20', 'Hôm nay', 'soon', 0],
  ['2026-11-21', 'Còn 1 ngày', 'soon', 1],
  ['2026-11-23', 'Còn 3 ngày', 'soon', 3],
  ['2026-11-24', 'Còn 4 ngày', 'plain', 4],
  ['2030-11-20', 'Còn 1.461 ngày', 'plain', 1461],
])('a date of %s is «%s» on 20/11/2026', (due, words, tone, daysLeft) => {
  expect(dueWords(due, '2026-11-20')).toEqual({ words, tone, daysLeft });
});
