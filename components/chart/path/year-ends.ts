import { daysFrom, type IsoDate } from '@/lib/format/date';

/** The last days of the years from one day to another: where the targets of years stand. */
export function yearEnds(
  from: IsoDate,
  to: IsoDate,
): readonly { readonly year: string; readonly on: IsoDate }[] {
  const first = Number(from.slice(0, 4));
  const last = Number(to.slice(0, 4));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String(first + index))
    .map((year) => ({ year, on: `${year}-12-31` }))
    .filter(({ on }) => daysFrom(from, on) >= 0 && daysFrom(on, to) >= 0);
}
