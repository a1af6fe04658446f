/** A cell of a table, from 0; column 0 holds the names. */
export type CellPlace = { readonly row: number; readonly column: number };
export type CellCount = { readonly rows: number; readonly columns: number };
export type CellKey = { readonly key: string; readonly ctrlKey: boolean };

const within = (at: number, count: number): number => Math.min(count - 1, Math.max(0, at));

/** Where a key leads from a cell; null for keys that move nowhere. At an edge one stays (as in WAI-ARIA's grid). */
export function moveFrom(
  { row, column }: CellPlace,
  { key, ctrlKey }: CellKey,
  of: CellCount,
): CellPlace | null {
  const to = (nextRow: number, nextColumn: number): CellPlace => ({
    row: within(nextRow, of.rows),
    column: within(nextColumn, of.columns),
  });
  switch (key) {
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'Home':
      return to(ctrlKey ? 0 : row, 0);
    case 'End':
      return to(ctrlKey ? of.rows - 1 : row, of.columns - 1);
    default:
      return null;
  }
}
