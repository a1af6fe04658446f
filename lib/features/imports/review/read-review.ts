import 'server-only';
import { isWorking } from '@/lib/features/imports/batch/batch';
import { countRows } from '@/lib/features/imports/batch/count-rows';
import { findProgress } from '@/lib/features/imports/batch/find-job';
import { getBatch } from '@/lib/features/imports/batch/get-batch';
import { listTab } from '@/lib/features/imports/batch/rows';
import { startRunner } from '@/lib/features/imports/queue/start-runner';
import { presentBatch, type BatchView } from '@/lib/features/imports/review/batch-view';
import { presentRow, type RowView } from '@/lib/features/imports/review/present-row';
import type { ReviewParams } from '@/lib/features/imports/review/review-params';
import { firstTab, type ReviewTab } from '@/lib/features/imports/review/tabs';
import type { Context } from '@/lib/server/context';
import { recordId } from '@/lib/server/record-id';

/** Rows of a page. */
const PAGE_SIZE = 50;

export type Review = {
  readonly batch: BatchView;
  readonly tab: ReviewTab;
  readonly after: number;
  readonly rows: readonly RowView[];
  /** The last row of this page, when more follow. */
  readonly next: number | null;
};

/** A batch wherever it stands, with the rows of one group. Whoever opens it wakes a runner if work waits. */
export async function readReview({ tx }: Context, segment: string, params: ReviewParams): Promise<Review> {
  const batch = await getBatch(tx, recordId(segment));
  const progress = await findProgress(tx, batch);
  if (isWorking(batch.state) && progress.isQueued) startRunner();
  const counts = await countRows(tx, batch);
  // Once the others went in, a group that emptied with them has nothing more to say.
  const asked =
    batch.state === 'applied' && params.tab !== null && counts[params.tab] === 0 ? null : params.tab;
  const tab = asked ?? firstTab(counts);
  const found = await listTab(tx, batch, { tab, after: params.after, limit: PAGE_SIZE + 1 });
  const rows = found.slice(0, PAGE_SIZE).map((row) => presentRow(row, batch.kind));
  return {
    batch: presentBatch(batch, progress, counts),
    tab,
    after: params.after,
    rows,
    next: found.length > PAGE_SIZE ? (rows.at(-1)?.ordinal ?? null) : null,
  };
}
