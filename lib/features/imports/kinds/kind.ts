import type { TenantActor } from '@/lib/domain/access/roles';
import type { Interpretation } from '@/lib/domain/import/interpretation';
import type { Issue } from '@/lib/domain/import/issues';
import type { Mapping } from '@/lib/domain/import/layout';
import type { Workbook } from '@/lib/domain/import/workbook';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { ScopedTx } from '@/lib/db/scope';
import type { Batch } from '@/lib/features/imports/batch/batch';
import type { Findings } from '@/lib/features/imports/batch/findings';

/** What becomes of a row as it stands. */
export const VERDICTS = ['new', 'changed', 'same', 'doubtful', 'wrong', 'left_out'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What the person decided about a row. */
export const ROW_CHOICES = ['left_out', 'same_person', 'other_person'] as const;
export type RowChoice = (typeof ROW_CHOICES)[number];

export type Texts = Readonly<Record<string, string>>;

/** What reading and comparing a row found out. `match`, `record` and `before` are the kind's own, plain JSON. */
export type JudgedRow = {
  /** The commune it goes into. */
  readonly placeId: string;
  readonly sheet: string;
  readonly row: number;
  readonly fields: Texts;
  /** Field → «C», «D:E». */
  readonly columns: Texts;
  readonly record: unknown;
  readonly issues: readonly Issue[];
  readonly verdict: Verdict;
  readonly match: unknown;
  /** Id that its record has, or will have. */
  readonly targetId: string | null;
};

/** A row as it is kept with its batch. */
export type KeptRow = JudgedRow & {
  readonly ordinal: number;
  readonly choice: RowChoice | null;
  readonly before: unknown;
  readonly appliedAt: Date | null;
};

/** The place and time in which a batch is worked on, with the rights of whoever asked for it. */
export type Work = {
  readonly tx: ScopedTx;
  readonly actor: TenantActor;
  readonly now: Date;
  readonly today: IsoDate;
  readonly batch: Batch;
};

/** The same before there is a batch: a file and nothing else. */
export type WorkOnFile = Pick<Work, 'tx' | 'actor' | 'today'> & {
  readonly batch: Pick<Batch, 'communeId' | 'classId'>;
};

/** How far the work is, told now and then. */
export type Report = (done: number, total: number) => void;

/** What went in, by name: for the audit and the page of the result. */
export type Tally = Readonly<Record<string, number>>;

/** `built_on`: somebody went on working with what came in; the sentences say on what. */
export type Undone =
  { readonly ok: true; readonly tally: Tally } | { readonly ok: false; readonly builtOn: readonly string[] };

/**
 * One of the papers that can be brought in. What is common to all (file, mapping, rows, progress, all or none) is
 * done around it.
 */
export type KindOfImport = {
  /** What the file says, without regard to what the portal holds; a whole city's list in parts, one a commune. */
  readonly interpret: (
    work: WorkOnFile,
    workbook: Workbook,
    mapping: Mapping | undefined,
  ) => Promise<readonly Interpretation[]>;
  readonly read: (
    work: Work,
    workbook: Workbook,
    mapping: Mapping,
  ) => Promise<{ readonly rows: readonly JudgedRow[]; readonly findings: Findings }>;
  /** Judges rows anew after a person mended or decided something. */
  readonly judgeAgain: (work: Work, rows: readonly KeptRow[]) => Promise<readonly JudgedRow[]>;
  /**
   * Writes the rows, in one transaction with everything else. @param rows new and changed ones, in reading order.
   * @returns what went in, and of each changed record what stood there before, by ordinal.
   */
  readonly apply: (
    work: Work,
    rows: readonly KeptRow[],
    report: Report,
  ) => Promise<{ readonly tally: Tally; readonly before: ReadonlyMap<number, unknown> }>;
  /** Takes everything of the batch back, or says what was built on it. @param changed rows with their `before`. */
  readonly undo: (work: Work, changed: readonly KeptRow[]) => Promise<Undone>;
};
