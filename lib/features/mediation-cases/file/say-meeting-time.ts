import type { IsoDate } from '@/lib/domain/iso-date';
import { hasHour } from '@/lib/features/mediation-cases/file/meeting-instant';
import { formatShortDate, formatTime, todayInVietnam } from '@/lib/format/date';

/** «19 giờ 30», or null when the hour was not written. */
export const sayMeetingTime = (instant: Date): string | null =>
  hasHour(instant) ? formatTime(instant) : null;

/** «21/11, 19 giờ 30», or the day alone. */
export const sayMeetingMoment = (instant: Date, today: IsoDate): string =>
  [formatShortDate(todayInVietnam(instant), today), sayMeetingTime(instant)].filter(Boolean).join(', ');
