import type { stream } from 'exceljs';
import { columnName } from '@/lib/domain/import/workbook';
import { cellText } from './cell-text';
import type { ChoiceRanges } from './write-sheet';
import type { WrittenColumn, WrittenSheet } from './written-sheet';

const SHEET = 'Danh mục';

type ListedColumn = WrittenColumn & { readonly choices: readonly string[] };

const isListed = (column: WrittenColumn): column is ListedColumn => (column.choices?.length ?? 0) > 0;

/** Writes the choices of all columns to a hidden sheet, one column each: a list within a cell's rule ends at 255 letters. */
export function writeChoices(workbook: stream.xlsx.WorkbookWriter, sheets: readonly WrittenSheet[]): void {
  const listed = listedColumns(sheets);
  if (listed.length === 0) return;
  const worksheet = workbook.addWorksheet(SHEET, { state: 'veryHidden' });
  const longest = Math.max(...listed.map(({ choices }) => choices.length));
  for (let row = 0; row < longest; row += 1) {
    worksheet.addRow(listed.map(({ choices }) => cellText(choices[row] ?? ''))).commit();
  }
  worksheet.commit();
}

/** Where {@link writeChoices} will put the choices of each column. */
export function choiceRanges(sheets: readonly WrittenSheet[]): ChoiceRanges {
  return new Map(
    listedColumns(sheets).map((column, at) => {
      const letter = columnName(at);
      return [column, `'${SHEET}'!$${letter}$1:$${letter}$${column.choices.length}`];
    }),
  );
}

const listedColumns = (sheets: readonly WrittenSheet[]): ListedColumn[] =>
  sheets.flatMap(({ columns }) => columns).filter(isListed);
