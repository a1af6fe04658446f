/** A spreadsheet program repairs (and so distrusts) a file whose cell is longer. */
const LONGEST = 32_767;

/** Halves of letters and two codes that XML may not hold. */
const NOT_XML = /\p{Surrogate}|[\uFFFE\uFFFF]/gu;
/** Typed text that would be read back as an escape. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Text as a cell can hold it. Control letters are left to the library, which drops them. */
export function cellText(text: string): string {
  const clean = text.replace(NOT_XML, '\uFFFD').replace(/\r\n?/g, '\n');
  const cut = clean.length > LONGEST ? `${clean.slice(0, LONGEST - 1)}…` : clean;
  return cut.replace(LOOKS_ESCAPED, '_x005F_');
}

/** Name of a sheet: at most 31 letters, none of those that separate names in formulas. */
export function sheetName(name: string): string {
  const clean = name
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  return clean.slice(0, 31) || 'Trang tính';
}
