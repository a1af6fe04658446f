import type { IsoDate } from '@/lib/domain/iso-date';
import { daysFrom } from '@/lib/format/date';
import { formatCount } from '@/lib/format/number';

/** From this many days before the date on, a clock is worth a colour. */
const SOON_DAYS = 3;

export type DueWords = {
  /** «Quá 1 ngày», «Hôm nay», «Còn 3 ngày». */
  readonly words: string;
  /** `plain` stays in ink: what is in order carries no colour. */
  readonly tone: 'late' | 'soon' | 'plain';
  /** Negative when overdue, 0 today. */
  readonly daysLeft: number;
};

/** How far away a date is, in the words of a clock. */
export function dueWords(due: IsoDate, today: IsoDate): DueWords {
  const daysLeft = daysFrom(today, due);
  if (daysLeft < 0) return { words: `Quá ${formatCount(-daysLeft)} ngày`, tone: 'late', daysLeft };
  if (daysLeft === 0) return { words: 'Hôm nay', tone: 'soon', daysLeft };
  return {
    words: `Còn ${formatCount(daysLeft)} ngày`,
    tone: daysLeft <= SOON_DAYS ? 'soon' : 'plain',
    daysLeft,
  };
}
