import type { Layout, Mapping, SheetLayout, TeamSource, UnusedSheet } from '@/lib/domain/import/layout';
import { findHeader, headerFrom, withUnheaded, type Header } from '@/lib/domain/import/layout/find-header';
import { chosenColumns, matchColumns } from '@/lib/domain/import/layout/match-columns';
import type { ImportKind } from '@/lib/domain/import/records';
import { gridOf, type Grid } from '@/lib/domain/import/sheet/grid';
import { classifyRows, type RowKinds } from '@/lib/domain/import/sheet/classify-rows';
import { readTeam } from '@/lib/domain/import/read/team-name';
import { oneLine, wordsOf } from '@/lib/domain/import/text';
import type { Sheet, Workbook } from '@/lib/domain/import/workbook';

/** A sheet that is used, with what finding its layout already knows. */
export type OpenSheet = { readonly layout: SheetLayout; readonly grid: Grid; readonly kinds: RowKinds };

/**
 * Finds in each sheet the heading, what its columns hold and where the rows begin and end.
 * @param mapping what a person confirmed or changed; it goes before everything that is found.
 */
export const findLayout = (workbook: Workbook, kind: ImportKind, mapping?: Mapping): Layout =>
  openLayout(workbook, kind, mapping).layout;

/** The same with the sheets opened, for the interpreters. */
export function openLayout(
  workbook: Workbook,
  kind: ImportKind,
  mapping?: Mapping,
): { readonly layout: Layout; readonly sheets: readonly OpenSheet[] } {
  const sheets: OpenSheet[] = [];
  const unused: UnusedSheet[] = [];
  for (const sheet of workbook.sheets) {
    const found = openSheet(sheet, kind, mapping);
    if (typeof found === 'string') unused.push({ sheet: sheet.name, why: found });
    else sheets.push(found);
  }
  return { layout: { kind, sheets: sheets.map(({ layout }) => layout), unused }, sheets };
}

function openSheet(sheet: Sheet, kind: ImportKind, mapping?: Mapping): OpenSheet | UnusedSheet['why'] {
  const choice = mapping?.sheets?.[sheet.name];
  if (choice?.use === false) return 'left_out';
  if (sheet.rows.length === 0) return 'empty';
  const grid = gridOf(sheet);
  const lines = choice?.headerRows;
  const header = lines ? headerFrom(grid, kind, lines[0], lines[1]) : findHeader(grid, kind);
  if (!header) return 'no_header';
  if (sheet.hidden && choice?.use !== true) return 'hidden';
  return opened(grid, kind, withUnheaded(grid, header), mapping);
}

function opened(grid: Grid, kind: ImportKind, header: Header, mapping?: Mapping): OpenSheet {
  const signature = signatureOf(header);
  const choice = mapping?.columns[signature];
  const columns = choice ? chosenColumns(header.headings, choice) : matchColumns(kind, header.headings);
  const titles = titlesAbove(grid, header.top);
  const kinds = classifyRows(grid, kind, { ...header, columns });
  return {
    grid,
    kinds,
    layout: {
      sheet: grid.name,
      signature,
      headerRows: Array.from({ length: header.bottom - header.top + 1 }, (_, step) => header.top + step),
      columnNumberRow: kinds.columnNumberRow,
      firstRow: kinds.firstRow,
      lastRow: kinds.lastRow,
      columns,
      teamSource: teamSourceOf(grid, columns, kinds, titles),
      titles,
    },
  };
}

/** Same words in the same columns, same signature; rows, titles and the name of the sheet do not matter. */
const signatureOf = (header: Header): string =>
  header.headings
    .filter(({ path }) => path.length > 0)
    .map(({ index, path }) => `${index}:${path.map(wordsOf).join('>')}`)
    .join('|');

const titlesAbove = (grid: Grid, top: number): readonly string[] =>
  grid.rows
    .filter(({ number }) => number < top)
    .flatMap(({ number, cells }) => cells.map((_, column) => oneLine(grid.text(number, column))))
    .filter((text) => text !== '');

function teamSourceOf(
  grid: Grid,
  columns: SheetLayout['columns'],
  kinds: RowKinds,
  titles: readonly string[],
): TeamSource {
  if (kinds.rows.some((row) => row.kind === 'heading')) return 'headings';
  if (columns.some(({ field }) => field === 'team' || field === 'hamlets')) return 'column';
  if (titles.some((title) => teamOfTitle(title) !== null)) return 'title';
  return readTeam(grid.name) !== null ? 'sheet_name' : 'none';
}

/** «DANH SÁCH HÒA GIẢI VIÊN TỔ HÒA GIẢI SỐ 5 - TDP 5»: the team of a whole sheet, when a title names exactly one. */
export function teamOfTitle(title: string): ReturnType<typeof readTeam> {
  const read = readTeam(title);
  return read !== null && (read.hamlets.length > 0 || /số \d/.test(read.name)) ? read : null;
}
