import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { escapeIdentifier, type Client } from 'pg';
import { from } from 'pg-copy-streams';
import type { RowBuffer } from './row-buffer';
import { COLUMNS, type TableName } from './tables';

const LINES_IN_A_CHUNK = 2000;

function* chunksOf(lines: readonly string[]): Generator<Buffer> {
  for (let start = 0; start < lines.length; start += LINES_IN_A_CHUNK) {
    yield Buffer.from(`${lines.slice(start, start + LINES_IN_A_CHUNK).join('\n')}\n`);
  }
}

async function copyTable(client: Client, table: TableName, lines: readonly string[]): Promise<void> {
  const columns = COLUMNS[table].map(escapeIdentifier).join(', ');
  // FREEZE: the tables were emptied in this transaction, so their rows need no second pass to become old.
  const target = client.query(from(`COPY ${escapeIdentifier(table)} (${columns}) FROM STDIN WITH (FREEZE)`));
  await pipeline(Readable.from(chunksOf(lines)), target);
}

/** Sends what waits in a buffer to its tables. */
export async function copyRows(client: Client, buffer: RowBuffer): Promise<void> {
  for (const [table, lines] of buffer.take()) await copyTable(client, table, lines);
}
