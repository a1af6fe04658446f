import { addMonths } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';

/** The longest a link may hold: whoever has the telephone in a year's time is asked again. */
const MOST_MONTHS = 12;

/** How long a link holds where nobody says otherwise: to the end of the half-year that a plan of trainings covers. */
const USUAL_MONTHS = 6;

/** The last day a link made today may hold. */
export const latestExpiry = (today: IsoDate): IsoDate => addMonths(today, MOST_MONTHS);

/** The last day proposed for a link made today. */
export const usualExpiry = (today: IsoDate): IsoDate => addMonths(today, USUAL_MONTHS);

/** Where somebody's link stands. `none`: there never was one. */
export const LINK_STATES = ['open', 'expired', 'revoked', 'none'] as const;
export type LinkState = (typeof LINK_STATES)[number];

export const LINK_STATE_LABELS: Readonly<Record<LinkState, string>> = {
  open: 'Đang dùng',
  expired: 'Hết hạn',
  revoked: 'Đã thu hồi',
  none: 'Chưa có',
};
