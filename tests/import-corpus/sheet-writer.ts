import type { Cell, MergedRange, Sheet, SheetRow } from '@/lib/domain/import/workbook';

/** What a cell is given: text, a number, or a day that the spreadsheet knows to be one. */
export type Value = string | number | { readonly day: string };

/** Builds a sheet cell by cell, as a person fills it. Rows count from 1, columns from 0. */
export class SheetWriter {
  private readonly cells = new Map<number, (Cell | undefined)[]>();
  private readonly merges: MergedRange[] = [];
  private readonly hiddenRows = new Set<number>();

  constructor(
    private readonly name: string,
    /** As in a CSV file, which knows no numbers and no days. */
    private readonly textOnly = false,
  ) {}

  put(row: number, column: number, value: Value): void {
    if (value === '') return;
    const cells = this.cells.get(row) ?? [];
    while (cells.length <= column) cells.push(undefined);
    cells[column] = cellOf(this.textOnly ? textOf(value) : value);
    this.cells.set(row, cells);
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top === bottom && left === right) return;
    this.merges.push({ top, left: left + 1, bottom, right: right + 1 });
  }

  hide(row: number): void {
    this.hiddenRows.add(row);
  }

  build(hidden = false): Sheet {
    const rows: SheetRow[] = [...this.cells]
      .sort(([one], [other]) => one - other)
      .map(([number, cells]) => ({ number, hidden: this.hiddenRows.has(number), cells }));
    return { name: this.name, hidden, rows, merges: this.merges };
  }
}

const textOf = (value: Value): string => (typeof value === 'object' ? value.day : String(value));

function cellOf(value: Value): Cell {
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (typeof value === 'number') return { kind: 'number', value };
  return { kind: 'date', date: value.day };
}
