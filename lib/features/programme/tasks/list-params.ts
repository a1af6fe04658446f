import { yearOf } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';
import { PROGRAMME_YEARS } from '@/lib/domain/programme/years';
import { single } from '@/lib/schema/search-param';
import { z } from '@/lib/schema/zod';

const YEAR = /^20\d{2}$/;
const Params = z.object({ year: single(z.string().regex(YEAR)).transform(Number).nullable().catch(null) });

/** The years whose tasks can be looked at: those of the programme, and the running one. */
export const taskYears = (today: IsoDate): readonly number[] =>
  [...new Set<number>([...PROGRAMME_YEARS, yearOf(today)])].sort();

/** The year of the address; the running one when it names none of the programme's. */
export function taskYearOf(search: Readonly<Record<string, unknown>>, today: IsoDate): number {
  const { year } = Params.parse(search);
  return year !== null && taskYears(today).includes(year) ? year : yearOf(today);
}

/** The tasks of a year. */
export const tasksHref = (year: number): string => `/programme/tasks?year=${year}`;
