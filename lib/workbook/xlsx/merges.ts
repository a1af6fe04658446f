import type { Cell, MergedRange, SheetRow } from '@/lib/domain/import/workbook';
import { WorkbookRefused } from '../refusal';
import { columnIndex } from './reference';

/** A row whose cells may still be taken away. */
export type GrowingRow = SheetRow & { readonly cells: (Cell | undefined)[] };

/** `B2:D3` as a range; a reference to one cell is no merge. */
export function mergedRange(reference: string): MergedRange | undefined {
  const [, fromColumn, fromRow, toColumn, toRow] =
    /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
  if (!fromColumn || !fromRow || !toColumn || !toRow) return undefined;
  const range = {
    top: Number(fromRow),
    left: columnIndex(fromColumn) + 1,
    bottom: Number(toRow),
    right: columnIndex(toColumn) + 1,
  };
  return range.top <= range.bottom && range.left <= range.right ? range : undefined;
}

/**
 * Cuts merges off below the last row and beyond the last column allowed, and takes away what lies hidden under them.
 * Merges never overlap, so their areas fit into the sheet; more than that is a file made to keep readers busy.
 */
export function applyMerges(
  rows: readonly GrowingRow[],
  merges: readonly MergedRange[],
  columns: number,
): { rows: SheetRow[]; merges: MergedRange[] } {
  const lastRow = rows.at(-1)?.number ?? 0;
  const clipped = merges
    .filter(({ top, left }) => top <= lastRow && left <= columns)
    .map((merge) => ({
      ...merge,
      bottom: Math.min(merge.bottom, lastRow),
      right: Math.min(merge.right, columns),
    }));
  const area = clipped.reduce(
    (sum, merge) => sum + (merge.bottom - merge.top + 1) * (merge.right - merge.left + 1),
    0,
  );
  if (area > lastRow * columns) throw new WorkbookRefused('DAMAGED');
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  for (const merge of clipped) hideCovered(byNumber, merge);
  return { rows: rows.filter((row) => row.cells.some((cell) => cell !== undefined)), merges: clipped };
}

function hideCovered(rows: ReadonlyMap<number, GrowingRow>, { top, left, bottom, right }: MergedRange): void {
  for (let number = top; number <= bottom; number += 1) {
    const cells = rows.get(number)?.cells;
    if (cells === undefined) continue;
    const first = number === top ? left : left - 1;
    for (let column = first; column < Math.min(right, cells.length); column += 1) cells[column] = undefined;
  }
}
