import type { Issue } from '@/lib/domain/import/issues';
import type { RowPlace } from '@/lib/domain/import/records';

/** What was typed in a row, per field. */
export type RowTexts<Field extends string> = Readonly<Partial<Record<Field, string>>>;

/** Where a row stands: what its issues name. */
export type RowFrame<Field extends string> = RowPlace & {
  readonly columns: Readonly<Partial<Record<Field, string>>>;
};

/** What reading one row gives, the first time and after each mending. */
export type RowRead<Record_> = { readonly record: Record_; readonly issues: readonly Issue[] };
