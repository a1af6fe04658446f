import type { ColumnChoice, ColumnDescription, SheetLayout } from '@/lib/domain/import/layout';
import { gridOf } from '@/lib/domain/import/sheet/grid';
import { oneLine } from '@/lib/domain/import/text';
import { columnName, type Sheet } from '@/lib/domain/import/workbook';

const SAMPLES = 3;
const ROWS_LOOKED_AT = 200;

/** The columns of a sheet for the screen on which a person confirms what each holds. */
export function describeColumns(sheet: Sheet, layout: SheetLayout): readonly ColumnDescription[] {
  const grid = gridOf(sheet);
  const rows = sheet.rows
    .filter(({ number }) => number >= layout.firstRow && number <= layout.lastRow)
    .slice(0, ROWS_LOOKED_AT);
  return layout.columns.map(({ index, header, field, confidence }) => {
    const values = rows.flatMap(({ number }) => oneLine(grid.text(number, index)) || []);
    return {
      letter: columnName(index),
      index,
      header,
      samples: [...new Set(values)].slice(0, SAMPLES),
      suggested: field,
      confidence,
    };
  });
}

/** What a person confirmed, in the form in which it is kept for the next file of the same form. */
export function choiceOf(columns: readonly Pick<ColumnDescription, 'index' | 'suggested'>[]): ColumnChoice {
  const sessions = columns.filter(({ suggested }) => suggested === 'session').map(({ index }) => index);
  const single = columns.flatMap(({ index, suggested }) =>
    suggested === null || suggested === 'session' ? [] : [[suggested, index] as const],
  );
  return { ...Object.fromEntries(single), ...(sessions.length > 0 ? { session: sessions } : {}) };
}
