import type { Result } from './result';

const HEADERS = ['id', 'what', 'ours', 'bare', 'ratio', 'target', 'holds', 'size'] as const;

const HOLDS = new Map<Result['holds'], string>([
  [true, 'yes'],
  [false, 'NO'],
  [null, ''],
]);

function cells(result: Result): readonly string[] {
  return HEADERS.map((header) =>
    header === 'holds' ? (HOLDS.get(result.holds) ?? '') : String(result[header] ?? ''),
  );
}

/** The report as one table, read as well in a terminal as in a Markdown page. */
export function drawTable(results: readonly Result[]): string {
  const rows = [HEADERS, ...results.map(cells)];
  const widths = HEADERS.map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length)));
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`;
  const [head, ...body] = rows.map(line);
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [head, rule, ...body].join('\n');
}
