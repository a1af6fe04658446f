import { version } from '@/lib/schema/number';
import { uuid } from '@/lib/schema/reference';
import { z } from '@/lib/schema/zod';

/** Two entries of one person, and the one that stays; with the versions the preview was made from. */
export const MergeInput = z.strictObject({
  keptId: uuid(),
  keptVersion: version(),
  mergedId: uuid(),
  mergedVersion: version(),
});
export type MergeInput = z.output<typeof MergeInput>;

/** A merger to take back. */
export const UndoMergeInput = z.strictObject({ mergeId: uuid() });
export type UndoMergeInput = z.output<typeof UndoMergeInput>;
