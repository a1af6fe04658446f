import { yearOf } from '@/lib/domain/calendar';
import type { SheetLayout } from '@/lib/domain/import/layout';
import { readDay } from '@/lib/domain/import/read/day';
import type { WalkedRow } from '@/lib/domain/import/sheet/walk-rows';
import type { IsoDate } from '@/lib/domain/iso-date';

/** The year of a book: its title says it, or the name of the sheet, or most of its dates. */
export function yearOfBook(
  { titles, sheet }: Pick<SheetLayout, 'titles' | 'sheet'>,
  rows: readonly WalkedRow[],
  today: IsoDate,
): number | null {
  for (const text of [...titles, sheet]) {
    const found = /(?:năm|nam)\s*:?\s*((?:19|20)\d{2})/iu.exec(text);
    if (found) return Number(found[1]);
  }
  const named = /(?<!\d)(20\d{2})(?!\d)/.exec(sheet);
  return named ? Number(named[1]) : mostFrequentYear(rows, today);
}

function mostFrequentYear(rows: readonly WalkedRow[], today: IsoDate): number | null {
  const counts = new Map<number, number>();
  for (const { values } of rows) {
    const read = readDay(values.text('receivedDate'), yearOf(today));
    if (read.kind === 'day') counts.set(yearOf(read.date), (counts.get(yearOf(read.date)) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}
