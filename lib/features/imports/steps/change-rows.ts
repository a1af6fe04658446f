import 'server-only';
import { canMend } from '@/lib/features/imports/batch/batch';
import { lockBatch } from '@/lib/features/imports/batch/get-batch';
import { findWaiting, listSuggested, saveRow } from '@/lib/features/imports/batch/rows';
import type { JudgedRow, KeptRow, Verdict, Work } from '@/lib/features/imports/kinds/kind';
import { kindOf } from '@/lib/features/imports/kinds/kinds';
import { FIELDS } from '@/lib/features/imports/review/fields';
import { presentRow } from '@/lib/features/imports/review/present-row';
import type { ChooseRowInput, MendRowInput } from '@/lib/features/imports/steps/schema';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

/** What became of a row; its words stay on the page, for the answer of an act is kept beside its key. */
export type ChangedRow = { readonly verdict: Verdict };

const NOT_NOW = refused(
  'not_now',
  'Lượt nhập này đang được xử lý hoặc đã xong nên chưa sửa được. Tải lại trang.',
);

async function openWork(context: Context, batchId: string): Promise<Work | null> {
  const { actor } = context;
  if (actor.role === 'operator') throw new NotFoundError();
  const batch = await lockBatch(context.tx, batchId);
  return canMend(batch.state) ? { ...context, actor, batch } : null;
}

async function judgeAndSave(work: Work, row: KeptRow): Promise<KeptRow> {
  const [judged] = await kindOf(work.batch.kind).judgeAgain(work, [row]);
  const saved: KeptRow = { ...row, ...(judged as JudgedRow) };
  await saveRow(work.tx, work.batch, row.ordinal, saved);
  return saved;
}

/** Whether papers of this kind have such a field; left out: the row as a whole is meant. */
function isField(field: string | undefined, { batch }: Work): boolean {
  if (field === undefined) return true;
  const { words, pressed = [] } = FIELDS[batch.kind];
  return Object.hasOwn(words, field) || pressed.includes(field);
}

async function changeRow(
  context: Context,
  {
    batchId,
    ordinal,
    field,
  }: { readonly batchId: string; readonly ordinal: number; readonly field?: string },
  change: (row: KeptRow) => KeptRow,
): Promise<Outcome<ChangedRow>> {
  const work = await openWork(context, batchId);
  if (!work) return NOT_NOW;
  const row = await findWaiting(work.tx, work.batch, ordinal);
  if (!row || !isField(field, work)) throw new NotFoundError();
  const saved = await judgeAndSave(work, change(row));
  return done({
    value: { verdict: saved.verdict },
    audit: {
      action: 'import.row_changed',
      subject: 'import_batch',
      subjectId: batchId,
      detail: { ordinal, verdict: saved.verdict },
    },
  });
}

/** Writes a text of a row anew and reads the row again by the rules by which the file was read. */
export function mendRow(context: Context, input: MendRowInput): Promise<Outcome<ChangedRow>> {
  const { field, text } = input;
  return changeRow(context, input, (row) => ({ ...row, fields: { ...row.fields, [field]: text } }));
}

/** Leaves a row out, or says whether it means somebody who is on the roll already. */
export function chooseRow(context: Context, input: ChooseRowInput): Promise<Outcome<ChangedRow>> {
  const choice = input.choice === '' ? null : input.choice;
  return changeRow(context, input, (row) => ({ ...row, choice }));
}

/** As many rows as are judged anew while somebody waits; the rest takes another press. */
const MOST_AT_ONCE = 200;

/** Takes every suggestion there is. */
export async function takeSuggestions(
  context: Context,
  { batchId }: { readonly batchId: string },
): Promise<Outcome<{ readonly taken: number }>> {
  const work = await openWork(context, batchId);
  if (!work) return NOT_NOW;
  let taken = 0;
  for (const row of await listSuggested(work.tx, work.batch, MOST_AT_ONCE)) {
    const texts = suggestedTexts(row, work);
    const count = Object.keys(texts).length;
    if (count === 0) continue;
    taken += count;
    await judgeAndSave(work, { ...row, fields: { ...row.fields, ...texts } });
  }
  return done({
    value: { taken },
    message: `Đã nhận ${taken} gợi ý.`,
    audit: {
      action: 'import.row_changed',
      subject: 'import_batch',
      subjectId: batchId,
      detail: { suggestions: taken },
    },
  });
}

function suggestedTexts(row: KeptRow, { batch }: Work): Readonly<Record<string, string>> {
  const cells = presentRow(row, batch.kind).cells;
  return Object.fromEntries(
    cells.flatMap(({ field, problems }) => {
      const suggestion = problems.find((problem) => problem.suggestion !== null)?.suggestion;
      return suggestion ? [[field, suggestion]] : [];
    }),
  );
}
