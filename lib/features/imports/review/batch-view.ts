import type { Issue } from '@/lib/domain/import/issues';
import type { Mapping } from '@/lib/domain/import/layout';
import type { ImportKind } from '@/lib/domain/import/records';
import type { Encoding } from '@/lib/domain/import/workbook';
import type { Batch, BatchState } from '@/lib/features/imports/batch/batch';
import type { Progress } from '@/lib/features/imports/batch/find-job';
import type { FoundLayout } from '@/lib/features/imports/batch/findings';
import type { RowCounts } from '@/lib/features/imports/batch/count-rows';
import { addDays } from '@/lib/domain/calendar';
import { KEPT_DAYS } from '@/lib/features/imports/batch/batch';
import { formatDate, formatDateTime, todayInVietnam } from '@/lib/format/date';

/** A batch as its pages tell it. */
export type BatchView = {
  readonly id: string;
  readonly kind: ImportKind;
  readonly classId: string | null;
  readonly state: BatchState;
  readonly fileName: string;
  /** «trang «DS HGV»», «3 trang»; empty while the file is not read. */
  readonly sheets: string;
  readonly isMapped: boolean;
  readonly isWholeCity: boolean;
  readonly encoding: Encoding | null;
  readonly encodingConfirmed: boolean;
  readonly layout: FoundLayout | null;
  readonly mapping: Mapping | null;
  /** About teams and the whole file. */
  readonly issues: readonly Issue[];
  readonly problem: string | null;
  readonly progress: Progress;
  readonly counts: RowCounts;
  /** «Nguyễn Thu Hà, 14 giờ 05, 22/11/2026». */
  readonly applied: string | null;
  readonly undone: string | null;
  /** Day on which file and rows go. */
  readonly keptUntil: string;
};

function saySheets(layout: FoundLayout | null): string {
  const sheets = layout?.layout.sheets ?? [];
  if (sheets.length === 0) return '';
  return sheets.length === 1 ? `trang «${sheets[0]?.sheet}»` : `${sheets.length} trang`;
}

const signed = (by: string | null, at: Date | null): string | null =>
  by === null || at === null ? null : `${by}, ${formatDateTime(at)}`;

/** Puts a batch into the words of its pages. */
export function presentBatch(batch: Batch, progress: Progress, counts: RowCounts): BatchView {
  const { id, kind, classId, state, fileName, encoding, encodingConfirmed, layout, mapping, problem } = batch;
  return {
    id,
    kind,
    classId,
    state,
    fileName,
    sheets: saySheets(layout),
    isMapped: mapping !== null,
    isWholeCity: batch.communeId === null,
    encoding,
    encodingConfirmed,
    layout,
    mapping,
    issues: batch.findings?.issues ?? [],
    problem,
    progress,
    counts,
    applied: signed(batch.appliedBy, batch.appliedAt),
    undone: signed(batch.undoneBy, batch.undoneAt),
    keptUntil: formatDate(addDays(todayInVietnam(batch.touchedAt), KEPT_DAYS)),
  };
}
