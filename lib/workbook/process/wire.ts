import type { Cell, Encoding, MergedRange, Sheet, SheetRow, Workbook } from '@/lib/domain/import/workbook';
import { type RefusalCode, refusal } from '../refusal';
import type { ReadResult } from '../read-workbook';
import { TextPool } from '../text-pool';

/** What the reading process is asked, once, on its standard input. */
export type ReadOrder = { readonly path: string; readonly name: string };

/** One line of its answer; the last is `end` or `refused`. */
export type WireLine =
  | { readonly sheet: string; readonly hidden: boolean }
  | { readonly rows: readonly WireRow[] }
  | { readonly merges: readonly MergedRange[] }
  | { readonly end: Encoding }
  | { readonly refused: RefusalCode };

/** Texts, numbers and booleans as JSON has them; dates and errors in a pair. */
type WireCell = null | string | number | boolean | readonly ['date' | 'error', string];
type WireRow = readonly [number: number, hidden: boolean, cells: readonly WireCell[]];

const ROWS_A_LINE = 200;

/** The answer line by line: the process never builds it whole, and neither does its reader. */
export function* toLines(result: ReadResult): Generator<WireLine> {
  if (!result.ok) {
    yield { refused: result.code };
    return;
  }
  for (const { name, hidden, rows, merges } of result.workbook.sheets) {
    yield { sheet: name, hidden };
    for (let from = 0; from < rows.length; from += ROWS_A_LINE) {
      yield { rows: rows.slice(from, from + ROWS_A_LINE).map(toWireRow) };
    }
    yield { merges };
  }
  yield { end: result.workbook.encoding };
}

const toWireRow = ({ number, hidden, cells }: SheetRow): WireRow => [
  number,
  hidden,
  Array.from(cells, toWireCell),
];

function toWireCell(cell: Cell | undefined): WireCell {
  if (cell === undefined) return null;
  if (cell.kind === 'text') return cell.text;
  if (cell.kind === 'date') return ['date', cell.date];
  if (cell.kind === 'error') return ['error', cell.text];
  return cell.value;
}

/** Builds the workbook from its lines; equal texts become one cell again. */
export class WorkbookBuilder {
  /** The answer, once its last line has come. */
  result: ReadResult | undefined;
  private readonly pool = new TextPool();
  private readonly sheets: (Omit<Sheet, 'rows' | 'merges'> & { rows: SheetRow[]; merges: MergedRange[] })[] =
    [];

  take(line: WireLine): void {
    if ('refused' in line) this.result = refusal(line.refused);
    else if ('end' in line) this.finish({ sheets: this.sheets, encoding: line.end });
    else if ('sheet' in line) {
      this.sheets.push({ name: line.sheet, hidden: line.hidden, rows: [], merges: [] });
    } else if ('rows' in line) {
      for (const row of line.rows) this.sheets.at(-1)?.rows.push(this.fromWireRow(row));
    } else this.sheets.at(-1)?.merges.push(...line.merges);
  }

  private finish(workbook: Workbook): void {
    this.result = { ok: true, workbook };
  }

  private fromWireRow([number, hidden, cells]: WireRow): SheetRow {
    return { number, hidden, cells: cells.map((cell) => this.fromWireCell(cell)) };
  }

  private fromWireCell(cell: WireCell): Cell | undefined {
    if (cell === null) return undefined;
    if (typeof cell === 'string') return this.pool.cell(cell);
    if (typeof cell === 'number') return { kind: 'number', value: cell };
    if (typeof cell === 'boolean') return { kind: 'boolean', value: cell };
    const [kind, text] = cell;
    return kind === 'date' ? { kind, date: text } : { kind, text };
  }
}
