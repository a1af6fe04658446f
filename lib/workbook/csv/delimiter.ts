const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const SAMPLE_LETTERS = 65_536;
const SAMPLE_LINES = 200;

/** Spreadsheet programs let the first line say it: `sep=;`. */
const SAID = /^sep=([,;\t])\r?\n/i;

/** The sign between cells, and the text without the line that only names it. */
export function splitOffDelimiter(text: string): { readonly delimiter: Delimiter; readonly text: string } {
  const said = SAID.exec(text);
  const named = DELIMITERS.find((delimiter) => delimiter === said?.[1]);
  if (said && named) return { delimiter: named, text: text.slice(said[0].length) };
  return { delimiter: likeliest(text), text };
}

/** The sign that most lines hold equally often: commas within addresses come and go, separators do not. */
function likeliest(text: string): Delimiter {
  const lines = text
    .slice(0, SAMPLE_LETTERS)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|\n|\r/)
    .slice(0, SAMPLE_LINES);
  const ranked = DELIMITERS.map((delimiter) => ({ delimiter, ...regularity(lines, delimiter) }));
  return ranked.reduce((best, next) =>
    next.lines > best.lines || (next.lines === best.lines && next.times > best.times) ? next : best,
  ).delimiter;
}

function regularity(lines: readonly string[], delimiter: Delimiter): { lines: number; times: number } {
  const linesByTimes = new Map<number, number>();
  for (const line of lines) {
    const times = line.split(delimiter).length - 1;
    if (times > 0) linesByTimes.set(times, (linesByTimes.get(times) ?? 0) + 1);
  }
  return [...linesByTimes].reduce(
    (best, [times, count]) => (count > best.lines ? { lines: count, times } : best),
    { lines: 0, times: 0 },
  );
}
