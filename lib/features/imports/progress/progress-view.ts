import type { BatchState } from '@/lib/features/imports/batch/batch';

/** What the page of a batch is told while a runner works on it. */
export type ProgressView = {
  readonly state: BatchState;
  readonly done: number;
  readonly total: number;
  /** False: nobody has the work any more, and it must be taken up. */
  readonly isQueued: boolean;
};
