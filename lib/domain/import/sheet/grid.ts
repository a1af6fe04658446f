import type { Cell, MergedRange, Sheet, SheetRow } from '@/lib/domain/import/workbook';

/** A sheet by row and column, with merged cells answered. Rows count from 1, columns from 0, as in the workbook. */
export type Grid = {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  /** What stands in exactly this cell. */
  readonly cell: (row: number, column: number) => Cell | undefined;
  /** What a person sees there, as text; empty when nothing. */
  readonly text: (row: number, column: number) => string;
  /** The merge that covers the cell, if one does. */
  readonly merge: (row: number, column: number) => MergedRange | undefined;
};

/** @param sheet as the reader made it; nothing is copied. */
export function gridOf(sheet: Sheet): Grid {
  const byNumber = new Map(sheet.rows.map((row) => [row.number, row]));
  const merges = mergesByRow(sheet);
  const cell = (row: number, column: number): Cell | undefined => byNumber.get(row)?.cells[column];
  return {
    name: sheet.name,
    rows: sheet.rows,
    cell,
    text: (row, column) => cellText(cell(row, column)),
    merge: (row, column) =>
      merges.get(row)?.find((range) => column + 1 >= range.left && column + 1 <= range.right),
  };
}

/** Only rows that exist are listed, so that a merge over a million empty rows costs nothing. */
function mergesByRow(sheet: Sheet): Map<number, MergedRange[]> {
  const waiting = [...sheet.merges].sort((one, other) => one.top - other.top);
  const found = new Map<number, MergedRange[]>();
  let open: MergedRange[] = [];
  let next = 0;
  for (const { number } of sheet.rows) {
    const begun: MergedRange[] = [];
    for (let range = waiting[next]; range && range.top <= number; range = waiting[++next]) begun.push(range);
    open = [...open, ...begun].filter((range) => range.bottom >= number);
    if (open.length > 0) found.set(number, open);
  }
  return found;
}

/** A cell as a person reads it: 15/8/2025 for a date, plain digits for a number. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  switch (cell.kind) {
    case 'text':
    case 'error':
      return cell.text;
    case 'number':
      return String(cell.value);
    case 'date':
      return cell.date.split('-').reverse().join('/');
    case 'boolean':
      return cell.value ? '1' : '0';
  }
}
