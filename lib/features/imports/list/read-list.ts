import 'server-only';
import type { ImportKind } from '@/lib/domain/import/records';
import { listBatches } from '@/lib/features/imports/batch/get-batch';
import type { BatchState } from '@/lib/features/imports/batch/batch';
import { STATE_LABELS } from '@/lib/features/imports/words';
import { formatDateTime } from '@/lib/format/date';
import type { Context } from '@/lib/server/context';

/** A commune brings in a few files a year; older ones are in the audit. */
const SHOWN = 50;

export type BatchLine = {
  readonly id: string;
  readonly kind: ImportKind;
  readonly state: BatchState;
  readonly words: string;
  readonly fileName: string;
  readonly at: string;
  readonly by: string;
};

/** The newest files that came in here. */
export async function readBatchList({ tx }: Context): Promise<readonly BatchLine[]> {
  const batches = await listBatches(tx, SHOWN);
  return batches.map(({ id, kind, state, fileName, createdAt, createdBy }) => ({
    id,
    kind,
    state,
    words: STATE_LABELS[state],
    fileName,
    at: formatDateTime(createdAt),
    by: createdBy,
  }));
}
