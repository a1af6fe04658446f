/** One statement of a script and where it begins. */
export interface Statement {
  readonly text: string;
  /** Line of its first word, from 1. */
  readonly line: number;
}

/**
 * The pieces in which a semicolon is no end: comments, quoted names, strings (with backslashes when marked E) and
 * dollar-quoted bodies. A block comment nests in PostgreSQL; one level inside another is enough for migrations.
 */
const OPAQUE =
  /--[^\n]*|\/\*(?:[^*/]|\*(?!\/)|\/(?!\*)|\/\*[\s\S]*?\*\/)*\*\/|\b[eE]'(?:[^'\\]|\\[\s\S]|'')*'|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$([A-Za-z_]\w*)?\$[\s\S]*?\$\1\$/g;

/** Blanks comments out and hides the semicolons that end nothing; every position and line stays where it was. */
function mask(sql: string): string {
  return sql.replace(OPAQUE, (piece) =>
    piece.startsWith('--') || piece.startsWith('/*')
      ? piece.replace(/[^\n]/g, ' ')
      : piece.replaceAll(';', ' '),
  );
}

/**
 * Splits a SQL script at the semicolons that end its statements. Sending them one by one lets a failure name its
 * statement; function bodies and DO blocks stay whole.
 */
export function splitStatements(sql: string): readonly Statement[] {
  const masked = mask(sql);
  const statements: Statement[] = [];
  let from = 0;
  for (let end = masked.indexOf(';'); from < masked.length; end = masked.indexOf(';', from)) {
    const to = end === -1 ? masked.length : end;
    const lead = masked.slice(from, to).search(/\S/);
    if (lead !== -1) {
      const start = from + lead;
      statements.push({ text: sql.slice(start, to).trim(), line: sql.slice(0, start).split('\n').length });
    }
    from = to + 1;
  }
  return statements;
}
