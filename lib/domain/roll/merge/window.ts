/** How long a merger of two entries can be taken back: long enough for the person to come by and say who they are. */
export const MERGE_UNDO_DAYS = 30;

const MS_PER_DAY = 86_400_000;

/** The moment after which a merger stands. */
export const mergeUndoneUntil = (mergedAt: Date): Date =>
  new Date(mergedAt.getTime() + MERGE_UNDO_DAYS * MS_PER_DAY);

/** Whether a merger made at `mergedAt` may still be taken back. */
export const canUndoMerge = (mergedAt: Date, now: Date): boolean => now < mergeUndoneUntil(mergedAt);
