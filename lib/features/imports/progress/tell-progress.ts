import 'server-only';
import { findProgress } from '@/lib/features/imports/batch/find-job';
import { batchIdIn } from '@/lib/features/imports/addresses';
import { getBatch } from '@/lib/features/imports/batch/get-batch';
import type { ProgressView } from '@/lib/features/imports/progress/progress-view';
import { isWorking } from '@/lib/features/imports/batch/batch';
import { startRunner } from '@/lib/features/imports/queue/start-runner';
import type { Context } from '@/lib/server/context';
import { recordId } from '@/lib/server/record-id';

/** How far the work on a batch is. Whoever asks also wakes a runner: the last one may have died with its machine. */
export async function tellProgress({ tx, url }: Context & { readonly url: URL }): Promise<Response> {
  const batch = await getBatch(tx, recordId(batchIdIn(url)));
  const progress = await findProgress(tx, batch);
  if (isWorking(batch.state) && progress.isQueued) startRunner();
  const view: ProgressView = { state: batch.state, ...progress };
  return Response.json(view);
}
