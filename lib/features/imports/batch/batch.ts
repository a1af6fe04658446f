import type { ImportKind } from '@/lib/domain/import/records';
import type { Encoding } from '@/lib/domain/import/workbook';
import type { Mapping } from '@/lib/domain/import/layout';
import type { Findings, FoundLayout } from './findings';

/**
 * Where a batch stands. In `reading`, `applying` and `undoing` a runner works on it, or will; in the others a person
 * decides, or has. `dropped`: put away by the person before anything went in.
 */
export const BATCH_STATES = [
  'reading',
  'mapping',
  'reviewing',
  'applying',
  'applied',
  'undoing',
  'undone',
  'refused',
  'dropped',
] as const;
export type BatchState = (typeof BATCH_STATES)[number];

/** A file that came in, and everything decided about it. */
export type Batch = {
  readonly cityId: string;
  readonly id: string;
  /** Null: a whole city's roll. */
  readonly communeId: string | null;
  readonly kind: ImportKind;
  readonly classId: string | null;
  readonly membershipId: string;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly fileName: string;
  readonly fileHash: string;
  readonly state: BatchState;
  /** An old Vietnamese encoding that the person must agree with; null when there was nothing to find out. */
  readonly encoding: Encoding | null;
  readonly encodingConfirmed: boolean;
  readonly layout: FoundLayout | null;
  readonly mapping: Mapping | null;
  readonly findings: Findings | null;
  /** One sentence: why the file, or the last attempt, came to nothing. */
  readonly problem: string | null;
  readonly appliedAt: Date | null;
  readonly appliedBy: string | null;
  readonly undoneAt: Date | null;
  readonly undoneBy: string | null;
  readonly touchedAt: Date;
  readonly version: number;
};

/** States in which a runner has the word. */
export const isWorking = (state: BatchState): boolean =>
  state === 'reading' || state === 'applying' || state === 'undoing';

/** States in which rows may be mended: before they go in, and, for those that waited, after the others did. */
export const canMend = (state: BatchState): boolean => state === 'reviewing' || state === 'applied';

/** Days for which file and rows are kept after the last act. */
export const KEPT_DAYS = 30;
