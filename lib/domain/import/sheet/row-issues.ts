import { issue, type Issue } from '@/lib/domain/import/issues';
import type { WalkedRow } from '@/lib/domain/import/sheet/walk-rows';

/**
 * What the sheet says about a row beside its values. A hidden row is read like the others and named: rows are hidden
 * by filters as often as by intent, and a person who silently vanished would be missed by nobody.
 */
export function outsideIssues({ sheet, row, hidden, values }: WalkedRow): readonly Issue[] {
  const errors = values.errors.map(({ field, text }) =>
    issue({ sheet, row, column: values.column(field) ?? null }, 'CELL_ERROR', { typed: text }),
  );
  return hidden ? [issue({ sheet, row, column: null }, 'HIDDEN_ROW', {}), ...errors] : errors;
}
