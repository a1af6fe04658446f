import type { ColumnField, ColumnLayout } from '@/lib/domain/import/layout';
import { isDitto } from '@/lib/domain/import/read/ditto';
import type { Grid } from '@/lib/domain/import/sheet/grid';
import { columnName } from '@/lib/domain/import/workbook';

/** What makes a person or a case this one: it is never taken from the row above. */
const OWN: ReadonlySet<ColumnField> = new Set<ColumnField>([
  'number',
  'fullName',
  'familyName',
  'givenName',
  'birth',
  'birthMale',
  'birthFemale',
  'age',
  'sex',
  'sexMale',
  'sexFemale',
  'session',
  'parties',
  'firstParty',
  'secondParty',
  'outcome',
  'outcomeSuccessful',
  'outcomeUnsuccessful',
  'outcomeInHand',
]);

/** The values of one row by field, with merged cells and «nt» answered by the row above. */
export type RowValues = {
  readonly text: (field: ColumnField) => string;
  readonly column: (field: ColumnField) => string | undefined;
  /** Cells that hold an error of a formula. */
  readonly errors: readonly { readonly field: ColumnField; readonly text: string }[];
};

const NO_ERRORS: RowValues['errors'] = [];

/** Reads rows from top to bottom; «the value above» is that of the record before, whatever stands between them. */
export function valueReader(grid: Grid, columns: readonly ColumnLayout[]): (row: number) => RowValues {
  const known = columns.flatMap(({ index, field }) =>
    field === null || field === 'session' ? [] : [{ index, field, own: OWN.has(field) }],
  );
  const letters = new Map<ColumnField, string>(
    known.map(({ index, field }): [ColumnField, string] => [field, columnName(index)]),
  );
  const above = new Map<ColumnField, string>();
  return (row) => {
    const values = new Map<ColumnField, string>();
    let errors: readonly { field: ColumnField; text: string }[] = NO_ERRORS;
    for (const { index, field, own } of known) {
      const cell = grid.cell(row, index);
      if (cell?.kind === 'error') errors = [...errors, { field, text: cell.text }];
      const typed = cell === undefined || cell.kind === 'error' ? '' : grid.text(row, index);
      const text = own ? typed : resolved(grid, row, index, typed, above.get(field) ?? '');
      if (text !== '') values.set(field, text);
      if (!own) above.set(field, text);
    }
    return {
      text: (field) => values.get(field) ?? '',
      column: (field) => letters.get(field),
      errors,
    };
  };
}

function resolved(grid: Grid, row: number, column: number, typed: string, above: string): string {
  if (isDitto(typed)) return above;
  if (typed !== '') return typed;
  const merge = grid.merge(row, column);
  return merge && merge.top < row && merge.left === column + 1 ? grid.text(merge.top, column) : '';
}
