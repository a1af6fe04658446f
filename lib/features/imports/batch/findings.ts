import type { Issue } from '@/lib/domain/import/issues';
import type { ColumnDescription, Layout } from '@/lib/domain/import/layout';
import type { Counts } from '@/lib/domain/import/interpretation';
import type { ClassList } from '@/lib/features/imports/kinds/attendance/attendance-line';

/** What was found in the file: the sheets, and per signature the columns with samples, for the mapping screen. */
export type FoundLayout = {
  readonly layout: Layout;
  readonly columns: Readonly<Record<string, readonly ColumnDescription[]>>;
};

/** What only the whole file shows. */
export type Findings = {
  readonly counts: Counts;
  readonly teams: number;
  /** Of whole teams and of the whole file; those of a row stand on the row. */
  readonly issues: readonly Issue[];
  /** Rows passed over: titles, totals, signatures. */
  readonly ignored: number;
  /** Of a list of attendance. */
  readonly classList?: ClassList;
};
