import {
  COLUMNS,
  PART_HEAD,
  TABLE_NAMES,
  type PartName,
  type Row,
  type RowSink,
  type TableName,
  type Value,
} from './tables';

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

/** What a case's parts have in common, encoded once for all of them. */
export const encodeHead = (head: Readonly<Record<(typeof PART_HEAD)[number], string>>): string =>
  PART_HEAD.map((column) => encodeValue(head[column])).join('\t');

const CHUNK_BYTES = 262_144;
const MOST_BYTES_OF_A_CHARACTER = 3;

/** Lines of one table as bytes: text that lives long is what makes a collector of garbage work. */
class Chunks {
  readonly full: Buffer[] = [];
  private open = Buffer.allocUnsafe(CHUNK_BYTES);
  private used = 0;

  append(line: string): void {
    if (this.used + line.length * MOST_BYTES_OF_A_CHARACTER > CHUNK_BYTES) this.close();
    this.used += this.open.write(line, this.used);
  }

  close(): void {
    this.full.push(this.open.subarray(0, this.used));
    this.open = Buffer.allocUnsafe(CHUNK_BYTES);
    this.used = 0;
  }
}

/** Rows ready to be copied, parents before children. */
export type Batch = readonly (readonly [table: TableName, chunks: readonly Buffer[]])[];

/** Rows waiting to be copied, by table. */
export class RowBuffer implements RowSink {
  private tables = new Map<TableName, Chunks>();
  private waiting = 0;
  private readonly cells: string[] = [];

  /** How many rows wait. */
  get size(): number {
    return this.waiting;
  }

  write<T extends Exclude<TableName, PartName>>(table: T, row: Row<T>): void {
    this.append(table, this.lineOf(table, row));
  }

  writePart<T extends PartName>(table: T, head: string, row: Row<T>): void {
    this.append(table, `${head}\t${this.lineOf(table, row)}`);
  }

  private lineOf(table: TableName, row: Readonly<Record<string, Value>>): string {
    const columns = COLUMNS[table];
    this.cells.length = columns.length;
    for (let index = 0; index < columns.length; index++) {
      this.cells[index] = encodeValue(row[columns[index] ?? ''] ?? null);
    }
    return this.cells.join('\t');
  }

  private append(table: TableName, line: string): void {
    this.chunksOf(table).append(`${line}\n`);
    this.waiting += 1;
  }

  /** Takes out what waits. */
  take(): Batch {
    const taken = this.tables;
    this.tables = new Map();
    this.waiting = 0;
    return TABLE_NAMES.flatMap((table) => {
      const chunks = taken.get(table);
      chunks?.close();
      return chunks ? [[table, chunks.full] as const] : [];
    });
  }

  private chunksOf(table: TableName): Chunks {
    const found = this.tables.get(table);
    if (found) return found;
    const made = new Chunks();
    this.tables.set(table, made);
    return made;
  }
}
