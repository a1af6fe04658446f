import { addDays, endOfMonth } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';

/** The last days of the months that ended from `from` up to `upTo`, oldest first. */
export function monthEnds(from: IsoDate, upTo: IsoDate): readonly IsoDate[] {
  const ends: IsoDate[] = [];
  for (let end = endOfMonth(from); end <= upTo; end = endOfMonth(addDays(end, 1))) ends.push(end);
  return ends;
}
