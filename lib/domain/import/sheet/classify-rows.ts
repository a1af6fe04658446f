import type { ColumnField, ColumnLayout } from '@/lib/domain/import/layout';
import { namesTeam } from '@/lib/domain/import/read/team-name';
import type { IgnoredRow, ImportKind } from '@/lib/domain/import/records';
import type { Grid } from '@/lib/domain/import/sheet/grid';
import { isColumnNumber, isSignature, isTotal } from '@/lib/domain/import/sheet/row-signs';
import { oneLine, wordsOf } from '@/lib/domain/import/text';
import type { SheetRow } from '@/lib/domain/import/workbook';

export type RowKind = 'data' | Exclude<IgnoredRow['why'], 'title'>;

export type KnownRow = {
  readonly row: number;
  readonly hidden: boolean;
  readonly kind: RowKind;
  /** The first text of the row that is no number of it. */
  readonly text: string;
};

export type RowKinds = {
  readonly rows: readonly KnownRow[];
  readonly columnNumberRow: number | null;
  readonly firstRow: number;
  readonly lastRow: number;
};

/** Columns whose text makes a row a record, and those that say so beside it. */
const EVIDENCE: Readonly<
  Record<ImportKind, { readonly name: readonly ColumnField[]; readonly beside: readonly ColumnField[] }>
> = {
  roll: {
    name: ['fullName', 'familyName'],
    beside: [
      'number',
      'birth',
      'birthMale',
      'birthFemale',
      'age',
      'sex',
      'sexMale',
      'sexFemale',
      'phone',
      'role',
    ],
  },
  book: {
    name: ['parties', 'firstParty', 'content', 'mediators'],
    beside: ['number', 'receivedDate', 'content'],
  },
  attendance: { name: ['fullName', 'familyName'], beside: ['number', 'birth', 'session', 'phone'] },
};

type Header = { readonly bottom: number; readonly columns: readonly ColumnLayout[] };
type Sketch = KnownRow & { readonly strength: 'solid' | 'weak' | 'none' };

/** Tells what each row below the heading is. A row is a record by what stands in its columns, wherever it stands. */
export function classifyRows(grid: Grid, kind: ImportKind, header: Header): RowKinds {
  const evidence = EVIDENCE[kind];
  const indexes = (fields: readonly ColumnField[]): readonly number[] =>
    header.columns.flatMap(({ index, field }) => (field !== null && fields.includes(field) ? [index] : []));
  const places: Places = {
    name: indexes(evidence.name),
    beside: indexes(evidence.beside),
    number: indexes(['number'])[0] ?? -1,
    headings: header.columns.map(({ index, header: text }) => ({
      index,
      lines: new Set(text.split(' › ').map(wordsOf)),
    })),
  };
  const sketches: Sketch[] = [];
  let ended = false;
  for (const row of grid.rows) {
    if (row.number <= header.bottom) continue;
    const sketch = sketchOf(grid, row, places, ended);
    if (sketch === null) continue;
    if (sketch.kind === 'signature') ended = true;
    sketches.push(sketch);
  }
  const rows = settle(sketches);
  const body = rows.filter(({ kind: found }) => found === 'data' || found === 'heading');
  const lastRow = rows.filter(({ kind: found }) => found === 'data').at(-1)?.row ?? header.bottom;
  return {
    rows,
    columnNumberRow: rows.find(({ kind: found }) => found === 'column_numbers')?.row ?? null,
    firstRow: body[0]?.row ?? header.bottom + 1,
    lastRow,
  };
}

type Places = {
  readonly name: readonly number[];
  readonly beside: readonly number[];
  readonly number: number;
  readonly headings: readonly { readonly index: number; readonly lines: ReadonlySet<string> }[];
};

/** «II», «3.», «A»: what stands before a heading in the column of numbers. */
const ENUMERATOR = /^(?:[IVXLC]+|\d{1,3}|[A-Z])[.)]?$/u;

function sketchOf(grid: Grid, row: SheetRow, places: Places, ended: boolean): Sketch | null {
  const texts = row.cells.map((_, column) => oneLine(grid.text(row.number, column)));
  const filled = texts.filter((text) => text !== '');
  const [first] = filled;
  if (first === undefined) return null;
  const leading = filled.find((text) => !ENUMERATOR.test(text)) ?? first;
  const sketch = (kind: RowKind, strength: Sketch['strength'] = 'none'): Sketch => ({
    row: row.number,
    hidden: row.hidden,
    kind,
    text: leading,
    strength,
  });
  if (isHeaderAgain(texts, places.headings)) return sketch('header');
  if (filled.length >= 3 && filled.every(isColumnNumber)) return sketch('column_numbers');

  const has = (column: number): boolean => (texts[column] ?? '') !== '';
  const beside = places.beside.filter((column) => has(column) && !places.name.includes(column)).length;
  const named = places.name.some(has);
  const numbered = /^\d{1,4}[.)]?$/.test(texts[places.number] ?? '');
  const solid = named && (numbered ? beside >= 1 : beside >= 1 && !filled.some(isSignature));

  const besideNumber = places.beside.filter(
    (column) => column !== places.number && has(column) && texts[column] !== leading,
  ).length;
  if (besideNumber === 0 && namesTeam(leading) && !ended) return sketch('heading');
  if (filled.slice(0, 3).some(isTotal) && !(numbered && named)) return sketch('total');
  if (solid && (!ended || (numbered && beside >= 2))) return sketch('data', 'solid');
  if (filled.some(isSignature) || ended) return sketch('signature');
  if (numbered && besideNumber >= 2) return sketch('data', 'solid');
  if (named || besideNumber >= 2) return sketch('data', 'weak');
  return sketch('text');
}

/** A name alone is a record among records, and a signature or a remark below the last of them. */
function settle(sketches: readonly Sketch[]): readonly KnownRow[] {
  const last = sketches.findLastIndex(({ strength }) => strength === 'solid');
  return sketches.map(({ strength, ...known }, index) =>
    strength === 'weak' && index > last ? { ...known, kind: 'text' } : known,
  );
}

/** The heading printed again on each page. */
function isHeaderAgain(texts: readonly string[], headings: Places['headings']): boolean {
  let same = 0;
  for (const { index, lines } of headings) {
    const text = texts[index];
    if (text === undefined || text === '') continue;
    if (!lines.has(wordsOf(text))) return false;
    same += 1;
  }
  return same >= 2;
}
