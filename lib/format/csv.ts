/** Beginnings that a spreadsheet would run as a formula, in ASCII and full width (C-35). */
const FORMULA_START = /^[\s]*[=+\-@\t\r\u0000＝＋－＠]/u;

type Cell = string | number | null;

/** Spreadsheets read UTF-8 rightly only after this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Text stays text: a leading apostrophe for what looks like a formula, quotes where the format needs them. */
function csvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA_START.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Lines of cells as a CSV file (RFC 4180). Text that could run as a formula is marked as text; numbers stay numbers. */
export function csvOf(lines: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + lines.map((line) => `${line.map(csvCell).join(',')}\r\n`).join('');
}

/**
 * Headers of a download in CSV.
 * @param name ASCII, without extension.
 */
export function csvHeaders(name: string): Record<string, string> {
  return {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}.csv"`,
  };
}
