import type { IsoDate } from '@/lib/domain/iso-date';
import { SESSION_PART_LABELS } from '@/lib/domain/training/session-part';
import type { SittingTime } from '@/lib/domain/training/person-clash';
import { formatDate, formatDayMonth, formatWeekday } from '@/lib/format/date';

/** «15/09/2026», or «15/09/2026 – 16/09/2026» for a class of several days. */
export const sayDays = ({ heldFrom, heldTo }: { heldFrom: IsoDate; heldTo: IsoDate }): string =>
  heldFrom === heldTo ? formatDate(heldFrom) : `${formatDate(heldFrom)} – ${formatDate(heldTo)}`;

/** «05/12 sáng»: where space is short. */
export const shortSession = ({ heldOn, part }: Pick<SittingTime, 'heldOn' | 'part'>): string =>
  `${formatDayMonth(heldOn)} ${SESSION_PART_LABELS[part]}`;

/** «sáng thứ Bảy 05/12/2026, 08:00 – 11:30». */
export function saySession({ heldOn, part, startsAt, endsAt }: SittingTime): string {
  const day = `${SESSION_PART_LABELS[part]} ${formatWeekday(heldOn)} ${formatDate(heldOn)}`;
  return startsAt && endsAt ? `${day}, ${startsAt} – ${endsAt}` : day;
}
