import { yearOf } from '@/lib/domain/calendar';
import type { IndicatorSettings, WindowedCode } from '@/lib/domain/indicators/settings';
import type { IsoDate } from '@/lib/domain/iso-date';

/** The first day of the year of a day: K5, K6 and the yearly readings count from there. */
export const yearStart = (day: IsoDate): IsoDate => `${yearOf(day)}-01-01`;

/** From which day on a class or a set of materials counts for an indicator on `day`; the day itself is the last. */
export const windowStart = (
  code: WindowedCode,
  { planStart, windows, countedSince }: Pick<IndicatorSettings, 'planStart' | 'windows' | 'countedSince'>,
  day: IsoDate,
): IsoDate => (windows[code] === 'year_of_day' ? yearStart(day) : (countedSince?.[code] ?? planStart));
