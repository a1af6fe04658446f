import { COLUMNS, TABLE_NAMES, type Row, type TableName, type Value } from './tables';

const SPECIAL = /[\\\t\n\r]/;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

const escape = (text: string): string =>
  text.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character);

/** A value in PostgreSQL's COPY text format. */
export function encodeValue(value: Value): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return SPECIAL.test(value) ? escape(value) : value;
  if (typeof value === 'boolean') return value ? 't' : 'f';
  return String(value);
}

/** Rows waiting to be copied, by table. */
export class RowBuffer {
  private lines = new Map<TableName, string[]>();
  private waiting = 0;

  /** How many rows wait. */
  get size(): number {
    return this.waiting;
  }

  readonly write = <T extends TableName>(table: T, row: Row<T>): void => {
    const values: Readonly<Record<string, Value>> = row;
    let line = '';
    for (const column of COLUMNS[table])
      line += `${line === '' ? '' : '\t'}${encodeValue(values[column] ?? null)}`;
    const lines = this.lines.get(table);
    if (lines) lines.push(line);
    else this.lines.set(table, [line]);
    this.waiting += 1;
  };

  /** Takes out what waits, tables in an order that parents go first. */
  take(): readonly (readonly [table: TableName, lines: readonly string[]])[] {
    const taken = this.lines;
    this.lines = new Map();
    this.waiting = 0;
    return TABLE_NAMES.flatMap((table) => {
      const lines = taken.get(table);
      return lines ? [[table, lines] as const] : [];
    });
  }
}
