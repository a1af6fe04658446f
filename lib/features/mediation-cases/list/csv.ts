/** What a spreadsheet would take for a formula when a cell begins with it, full-width forms included (C-33). */
const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/u;
const NEEDS_QUOTES = /[",;\r\n]/u;
/** Tells Excel that the bytes are UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

function cell(value: string | number): string {
  const text = String(value);
  const harmless = FORMULA_START.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Lines of cells as a CSV file (RFC 4180). Text that could run as a formula is marked as text. */
export function csvOf(lines: readonly (readonly (string | number)[])[]): string {
  return BYTE_ORDER_MARK + lines.map((line) => line.map(cell).join(',') + '\r\n').join('');
}
