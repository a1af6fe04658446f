import 'server-only';
import type { BookLine } from '@/lib/features/imports/kinds/book/book-line';
import { lockNumbers, settleNumbers } from '@/lib/features/imports/kinds/book/book-numbers';
import { insertCases } from '@/lib/features/imports/kinds/book/insert-cases';
import { caseIdOf, judgeLine } from '@/lib/features/imports/kinds/book/judge-line';
import { findKnownCases } from '@/lib/features/imports/kinds/book/known-cases';
import { findMembers } from '@/lib/features/imports/kinds/book/known-members';
import {
  booksOf,
  numberCases,
  planBook,
  type LineToApply,
} from '@/lib/features/imports/kinds/book/plan-book';
import type { JudgedRow, KeptRow, Report, Tally, Work } from '@/lib/features/imports/kinds/kind';
import { ownPlace } from '@/lib/features/imports/kinds/own-place';
import { insertUnits } from '@/lib/features/imports/kinds/roll/insert-units';
import { openUnitPlan } from '@/lib/features/imports/kinds/roll/open-unit-plan';
import { RowsMoved } from '@/lib/features/imports/kinds/rows-moved';

/** Writes the lines of a book as cases: teams first, then the cases under their numbers. */
export async function applyBook(
  work: Work,
  kept: readonly KeptRow[],
  report: Report,
): Promise<{ readonly tally: Tally; readonly before: ReadonlyMap<number, unknown> }> {
  const { tx, actor, today, batch } = work;
  const { cityId } = actor;
  const place = await ownPlace(work);
  const lines = await stillNew(work, kept);
  const units = await openUnitPlan(work);
  const cases = planBook(lines, units, await findMembers(tx, place), today);

  await insertUnits(tx, { cityId, batchId: batch.id }, units);
  const books = booksOf(cases);
  const numbers = numberCases(cases, await lockNumbers(tx, cityId, books));
  let written = 0;
  await insertCases(tx, { ...actor, batchId: batch.id }, cases, numbers, (count) =>
    report((written += count), cases.length),
  );
  await settleNumbers(tx, cityId, books);
  return {
    before: new Map(),
    tally: { cases: cases.length, teams: units.teams.length, neighbourhoods: units.neighbourhoods.length },
  };
}

/** The lines, when each is still new to the portal. @throws RowsMoved */
async function stillNew(work: Work, kept: readonly KeptRow[]): Promise<readonly LineToApply[]> {
  const known = await findKnownCases(
    work.tx,
    await ownPlace(work),
    kept.flatMap(({ record }) => (record as BookLine).receivedDate ?? []),
  );
  const lines: LineToApply[] = [];
  const moved: { ordinal: number; now: JudgedRow }[] = [];
  for (const row of kept) {
    const { sheet, row: number, placeId, targetId: caseId } = row;
    const record = row.record as BookLine;
    const { receivedDate } = record;
    const judged = judgeLine({ ...row, record, repeats: null }, known);
    if (judged.verdict === 'new' && caseId !== null && receivedDate !== null)
      lines.push({ sheet, row: number, placeId, caseId, record: { ...record, receivedDate } });
    else moved.push({ ordinal: row.ordinal, now: { ...row, ...judged, targetId: caseIdOf(judged, caseId) } });
  }
  if (moved.length > 0) throw new RowsMoved(moved);
  return lines;
}
