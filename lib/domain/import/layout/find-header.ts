import type { ColumnField, ColumnLayout } from '@/lib/domain/import/layout';
import { matchColumns, type HeadingPath } from '@/lib/domain/import/layout/match-columns';
import type { ImportKind } from '@/lib/domain/import/records';
import type { Grid } from '@/lib/domain/import/sheet/grid';
import { oneLine, wordsOf } from '@/lib/domain/import/text';

/** Titles, letterheads and covers above a heading are shorter than this. */
const ROWS_LOOKED_AT = 80;
/** Once a heading is found, a better one can only be the next lines of it. */
const ROWS_AFTER_FIRST = 3;
const MOST_HEADER_ROWS = 4;
const LONGEST_HEADING = 250;
const WIDEST = 80;

export type Header = {
  /** First and last line, as the sheet counts them. */
  readonly top: number;
  readonly bottom: number;
  readonly headings: readonly HeadingPath[];
  readonly columns: readonly ColumnLayout[];
};

/** Without these a table is not the paper that was asked for. One of each group must be there. */
const NEEDED: Readonly<Record<ImportKind, readonly (readonly ColumnField[])[]>> = {
  roll: [
    ['fullName', 'familyName'],
    [
      'birth',
      'birthMale',
      'birthFemale',
      'age',
      'sex',
      'sexMale',
      'phone',
      'role',
      'address',
      'team',
      'decision',
      'number',
    ],
  ],
  book: [
    ['receivedDate', 'content'],
    ['parties', 'firstParty', 'mediators', 'outcome', 'outcomeSuccessful'],
  ],
  attendance: [
    ['fullName', 'familyName'],
    ['number', 'session', 'team', 'birth', 'phone'],
  ],
};

/** Finds the heading of the table by what its words mean, not by where it stands. Null: the sheet holds no such table. */
export function findHeader(grid: Grid, kind: ImportKind): Header | null {
  let best: { header: Header; score: number } | null = null;
  for (const row of grid.rows.slice(0, ROWS_LOOKED_AT)) {
    if (best !== null && row.number > best.header.bottom + ROWS_AFTER_FIRST) break;
    const filled = row.cells.filter((cell) => cell !== undefined).length;
    if (filled < 2) continue;
    const header = headerFrom(grid, kind, row.number, bottomOf(grid, row.number));
    const score = scoreOf(header, kind);
    if (score > (best?.score ?? 0)) best = { header, score };
  }
  return best?.header ?? null;
}

/** Columns that hold values under no heading: a person may still say what they are. */
export function withUnheaded(grid: Grid, header: Header): Header {
  const known = new Set(header.headings.map(({ index }) => index));
  const filled = new Set<number>();
  for (const { number, cells } of grid.rows
    .filter((row) => row.number > header.bottom)
    .slice(0, ROWS_LOOKED_AT)) {
    if (cells.filter((cell) => cell !== undefined).length < 3) continue;
    cells.slice(0, WIDEST).forEach((_, column) => {
      if (!known.has(column) && grid.text(number, column).trim() !== '') filled.add(column);
    });
  }
  const headings = [...header.headings, ...[...filled].map((index) => ({ index, path: [] }))];
  return { ...header, headings: headings.sort((one, other) => one.index - other.index) };
}

/** Reads the heading between two lines that are known. */
export function headerFrom(grid: Grid, kind: ImportKind, top: number, bottom: number): Header {
  const headings = headingPaths(grid, top, bottom);
  return { top, bottom, headings, columns: matchColumns(kind, headings) };
}

function scoreOf({ columns }: Header, kind: ImportKind): number {
  const fields = new Set(columns.flatMap(({ field }) => (field === null ? [] : [field])));
  if (!NEEDED[kind].every((group) => group.some((field) => fields.has(field)))) return 0;
  return columns.reduce(
    (sum, { confidence }) => sum + (confidence === 'certain' ? 2 : confidence ? 1 : 0),
    0,
  );
}

/** A heading goes on below while a merged cell does, or while the next line only splits what stands above it. */
function bottomOf(grid: Grid, top: number): number {
  let bottom = top;
  while (bottom - top < MOST_HEADER_ROWS - 1) {
    const merged = widest(grid, top).some((column) => (grid.merge(bottom, column)?.bottom ?? 0) > bottom);
    if (!merged && !splits(grid, bottom)) break;
    bottom += 1;
  }
  return bottom;
}

function widest(grid: Grid, row: number): readonly number[] {
  const width = Math.min(WIDEST, grid.rows.find((other) => other.number === row)?.cells.length ?? 0);
  return Array.from({ length: width + 1 }, (_, column) => column);
}

/** Whether every cell of the next line stands under a heading that spans two columns or more: «Giới tính» over «Nam | Nữ». */
function splits(grid: Grid, row: number): boolean {
  const below = grid.rows.find((other) => other.number === row + 1);
  const filled = (below?.cells ?? []).flatMap((_, column) =>
    grid.text(row + 1, column).trim() ? [column] : [],
  );
  return (
    filled.length >= 2 &&
    filled.every(
      (column) => spans(grid, row, column) && !/^[(\s]*\d+[)\s]*$/.test(grid.text(row + 1, column)),
    )
  );
}

function spans(grid: Grid, row: number, column: number): boolean {
  const merge = grid.merge(row, column);
  if (merge) return merge.right > merge.left;
  const filledHere = grid.text(row, column).trim() !== '';
  return filledHere
    ? grid.text(row, column + 1).trim() === '' &&
        !grid.merge(row, column + 1) &&
        grid.text(row + 1, column + 1).trim() !== ''
    : column > 0 && spansLeft(grid, row, column);
}

function spansLeft(grid: Grid, row: number, column: number): boolean {
  return grid.text(row + 1, column - 1).trim() !== '';
}

function headingPaths(grid: Grid, top: number, bottom: number): readonly HeadingPath[] {
  const width = Math.min(
    WIDEST,
    Math.max(
      ...grid.rows.filter(({ number }) => number >= top && number <= bottom).map(({ cells }) => cells.length),
      0,
    ),
  );
  return Array.from({ length: width }, (_, index) => ({
    index,
    path: pathOf(grid, top, bottom, index),
  })).filter(({ path }) => path.length > 0);
}

function pathOf(grid: Grid, top: number, bottom: number, column: number): readonly string[] {
  const path: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const text = headingAt(grid, row, column, row < bottom && grid.text(bottom, column).trim() !== '');
    if (text !== '' && wordsOf(text) !== wordsOf(path.at(-1) ?? '')) path.push(text);
  }
  return path;
}

/** @param inherits whether an empty cell belongs to the heading on its left, as when nobody merged the cells. */
function headingAt(grid: Grid, row: number, column: number, inherits: boolean): string {
  const merge = grid.merge(row, column);
  if (merge) return short(grid.text(merge.top, merge.left - 1));
  const own = short(grid.text(row, column));
  if (own !== '' || !inherits) return own;
  for (let left = column - 1; left >= 0 && !grid.merge(row, left); left -= 1) {
    const text = short(grid.text(row, left));
    if (text !== '') return text;
  }
  return '';
}

const short = (text: string): string => (text.length > LONGEST_HEADING ? '' : oneLine(text));
