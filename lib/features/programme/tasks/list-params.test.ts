import { describe, expect, it } from 'vitest';
import { taskYearOf } from '@/lib/features/programme/tasks/list-params';

describe('the year of the list of tasks', () => {
  it.each([
    [{}, 2026],
    [{ year: '2027' }, 2027],
    [{ year: ['2028', '2029'] }, 2028],
    [{ year: '1999' }, 2026],
    [{ year: '2099' }, 2026],
    [{ year: '2026; DROP TABLE' }, 2026],
  ])('%j is %i', (search, year) => expect(taskYearOf(search, '2026-11-22')).toBe(year));
});
