import { CsvError, parse } from 'csv-parse/sync';
import type { Encoding, Sheet, SheetRow } from '@/lib/domain/import/workbook';
import { Budget } from '../budget';
import type { WorkbookLimits } from '../limits';
import { WorkbookRefused } from '../refusal';
import type { TextPool } from '../text-pool';
import { decodeText } from './decode';
import { splitOffDelimiter } from './delimiter';

/** A spreadsheet program reads no further; a file of bare line breaks ends here. */
const MOST_LINES = 1_048_576;
const LONGEST_LINE = 1_000_000;

/** Exports mark text that looks like a formula with an apostrophe (C-35); it is not part of what was typed. */
const FORMULA_MARK = /^'(?=\s*[=+\-@\t\r\u0000＝＋－＠])/u;

/** A `.csv` as one sheet of texts. @param name of the sheet: a file of this kind has none. */
export function readCsv(
  bytes: Buffer,
  name: string,
  pool: TextPool,
  limits: WorkbookLimits,
): { readonly sheet: Sheet; readonly encoding: Encoding | undefined } {
  const decoded = decodeText(bytes);
  const { text, delimiter } = splitOffDelimiter(decoded.text);
  if (lineFeeds(text) > MOST_LINES) throw new WorkbookRefused('TOO_MANY_ROWS');
  const budget = new Budget(limits);
  const rows: SheetRow[] = [];
  let number = 0;
  eachRecord(text, delimiter, (record) => {
    number += 1;
    const row = rowOf(number, record, pool, budget);
    if (row !== undefined) rows.push(row);
  });
  return { sheet: { name, hidden: false, rows, merges: [] }, encoding: decoded.encoding };
}

/** Counted first: the parser takes a second for a million lines of nothing. */
function lineFeeds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function rowOf(
  number: number,
  record: readonly string[],
  pool: TextPool,
  budget: Budget,
): SheetRow | undefined {
  const cells: SheetRow['cells'][number][] = [];
  record.forEach((field, column) => {
    const cell = field === '' ? undefined : pool.cell(field.replace(FORMULA_MARK, ''));
    if (cell === undefined) return;
    budget.cell(column);
    budget.text(field.length);
    while (cells.length < column) cells.push(undefined);
    cells[column] = cell;
  });
  if (cells.length === 0) return undefined;
  budget.row();
  return { number, hidden: false, cells };
}

function eachRecord(text: string, delimiter: string, take: (record: readonly string[]) => void): void {
  try {
    parse(text, {
      delimiter,
      bom: true,
      relax_quotes: true,
      relax_column_count: true,
      max_record_size: LONGEST_LINE,
      on_record: (record: readonly string[]) => {
        take(record);
        return null;
      },
    });
  } catch (error) {
    throw error instanceof CsvError ? new WorkbookRefused('DAMAGED') : error;
  }
}
