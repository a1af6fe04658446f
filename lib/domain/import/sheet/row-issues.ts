import { issue, type Issue } from '@/lib/domain/import/issues';
import type { WalkedRow } from '@/lib/domain/import/sheet/walk-rows';

/**
 * The issues of a row, with what the sheet says of it beside its values. A hidden row is read like the others and
 * named: rows are hidden by filters as often as by intent, and a person who silently vanished would be missed by nobody.
 * An error of a formula is named where its emptiness is not already.
 */
export function withSheetIssues(walked: WalkedRow, issues: readonly Issue[]): readonly Issue[] {
  const { sheet, row, hidden, values } = walked;
  if (!hidden && values.errors.length === 0) return issues;
  const told = new Set(issues.map(({ column }) => column));
  const errors = values.errors
    .map(({ field, text }) => ({ column: values.column(field) ?? null, typed: text }))
    .filter(({ column }) => !told.has(column))
    .map(({ column, typed }) => issue({ sheet, row, column }, 'CELL_ERROR', { typed }));
  return [...(hidden ? [issue({ sheet, row, column: null }, 'HIDDEN_ROW', {})] : []), ...errors, ...issues];
}
