import type { Cell, MergedRange, Sheet, Workbook } from '@/lib/domain/import/workbook';

/** A sheet as one writes it down: a line per row, cells parted by «|», figures as numbers. An empty line is no row. */
export function sheetOf(name: string, lines: readonly string[], merges: readonly MergedRange[] = []): Sheet {
  return {
    name,
    hidden: false,
    merges,
    rows: lines
      .map((line, index) => ({ number: index + 1, hidden: false, cells: line.split('|').map(cellOf) }))
      .filter(({ cells }) => cells.some((cell) => cell !== undefined)),
  };
}

function cellOf(typed: string): Cell | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  if (/^(?:0|[1-9]\d*)$/.test(text)) return { kind: 'number', value: Number(text) };
  return /^#[A-Z/0]+[!?]?$/.test(text) ? { kind: 'error', text } : { kind: 'text', text };
}

/** «A1:B2» as the reader gives it. Columns A to Z. */
export function merge(range: string): MergedRange {
  const found = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(range);
  if (!found) throw new Error(`not a range: ${range}`);
  const column = (letter: string | undefined): number => (letter ?? '').charCodeAt(0) - 64;
  return { top: Number(found[2]), left: column(found[1]), bottom: Number(found[4]), right: column(found[3]) };
}

export const workbookOf = (...sheets: readonly Sheet[]): Workbook => ({ sheets, encoding: 'utf-8' });
