import type { IsoDate } from '@/lib/domain/iso-date';
import { formatClockTime } from '@/lib/format/date';

// A meeting whose hour is not known stands at midnight of Viet Nam: nobody mediates then.
const UNKNOWN_HOUR = '00:00';

/** The instant of a meeting on a Vietnamese day, at `HH:mm` or at no known hour. */
export const meetingInstant = (on: IsoDate, hour: string | null): Date =>
  new Date(`${on}T${hour ?? UNKNOWN_HOUR}:00+07:00`);

/** Whether the hour of a meeting was written. */
export const hasHour = (instant: Date): boolean => formatClockTime(instant) !== '0:00';
