import type { ImportKind } from '@/lib/domain/import/records';

export const IMPORTS_PATH = '/imports';

/** Why the first step is shown again instead of the next. */
export const UPLOAD_PROBLEMS = ['no_file', 'too_big', 'busy'] as const;
export type UploadProblem = (typeof UPLOAD_PROBLEMS)[number];

/** The first step: choosing a file. */
export function newImportHref(asked: {
  readonly kind: ImportKind;
  readonly classId?: string | null;
  readonly problem?: UploadProblem;
}): string {
  const query = new URLSearchParams({ kind: asked.kind });
  if (asked.classId) query.set('classId', asked.classId);
  if (asked.problem) query.set('problem', asked.problem);
  return `${IMPORTS_PATH}/new?${query}`;
}

/** Wherever the batch stands: its page shows the step that comes next. */
export const batchHref = (batchId: string): string => `${IMPORTS_PATH}/${batchId}`;

/** How far the work on a batch is, for its page to ask. */
export const progressHref = (batchId: string): string => `${batchHref(batchId)}/progress`;

/** The rows that must be mended, as a workbook. */
export const wrongRowsHref = (batchId: string): string => `${batchHref(batchId)}/rows`;

/** The id in the path of what belongs to a batch; a route is handed its address and nothing else. */
export const batchIdIn = ({ pathname }: URL): string => pathname.split('/')[2] ?? '';
