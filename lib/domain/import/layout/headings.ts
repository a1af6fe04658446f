import type { ColumnField, Confidence } from '@/lib/domain/import/layout';
import { ATTENDANCE_HEADINGS } from '@/lib/domain/import/layout/attendance-headings';
import { BOOK_HEADINGS } from '@/lib/domain/import/layout/book-headings';
import { ROLL_HEADINGS } from '@/lib/domain/import/layout/roll-headings';
import type { Wordings } from '@/lib/domain/import/layout/wordings';
import type { ImportKind } from '@/lib/domain/import/records';
import { wordsOf } from '@/lib/domain/import/text';

const HEADINGS: Readonly<Record<ImportKind, Wordings<ColumnField>>> = {
  roll: ROLL_HEADINGS,
  book: BOOK_HEADINGS,
  attendance: ATTENDANCE_HEADINGS,
};

/** What a heading can mean, best first. @param path its lines from top to bottom. */
export function fieldsOfHeading(
  kind: ImportKind,
  path: readonly string[],
): readonly { readonly field: ColumnField; readonly confidence: Confidence }[] {
  const lines = path.map(wordsOf).filter((words) => words !== '');
  const leaf = lines.at(-1) ?? '';
  const whole = lines.join(' > ');
  const found: { field: ColumnField; confidence: Confidence }[] = [];
  for (const { field, certain, likely, not } of HEADINGS[kind]) {
    if (not?.test(whole)) continue;
    if (certain.test(whole) || certain.test(leaf)) found.push({ field, confidence: 'certain' });
    else if (likely?.test(whole) || likely?.test(leaf)) found.push({ field, confidence: 'likely' });
  }
  return found.sort((one, other) => rank(one.confidence) - rank(other.confidence));
}

const rank = (confidence: Confidence): number => (confidence === 'certain' ? 0 : 1);
