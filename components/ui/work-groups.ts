import type { IsoDate } from '@/lib/format/date';
import { daysFrom } from '@/lib/format/date';

export type DueGroup<Item> = {
  readonly title: string;
  readonly overdue: boolean;
  readonly items: readonly Item[];
};

const WEEK_DAYS = 7;

/** Items by how near they are, soonest first within a group; undated ones come last. Empty groups are left out. */
export function groupByDue<Item extends { readonly due: IsoDate | null }>(
  items: readonly Item[],
  today: IsoDate,
): readonly DueGroup<Item>[] {
  const daysLeft = ({ due }: Item): number => (due === null ? Infinity : daysFrom(today, due));
  const sorted = [...items].sort((a, b) => daysLeft(a) - daysLeft(b) || 0);
  const within = (from: number, to: number): Item[] =>
    sorted.filter((item) => daysLeft(item) >= from && daysLeft(item) <= to);
  return [
    { title: 'Quá hạn', overdue: true, items: within(-Infinity, -1) },
    { title: `Trong ${WEEK_DAYS} ngày tới`, overdue: false, items: within(0, WEEK_DAYS) },
    { title: 'Sau đó', overdue: false, items: within(WEEK_DAYS + 1, Infinity) },
  ].filter((group) => group.items.length > 0);
}
