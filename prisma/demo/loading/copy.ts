import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { escapeIdentifier, type Client } from 'pg';
import { from } from 'pg-copy-streams';
import type { Batch } from './row-buffer';
import { COLUMNS, isPart, PART_HEAD, type TableName } from './tables';

async function copyTable(client: Client, table: TableName, chunks: readonly Buffer[]): Promise<void> {
  const names = isPart(table) ? [...PART_HEAD, ...COLUMNS[table]] : COLUMNS[table];
  const columns = names.map(escapeIdentifier).join(', ');
  // FREEZE: the tables were emptied in this transaction, so their rows need no second pass to become old.
  const target = client.query(from(`COPY ${escapeIdentifier(table)} (${columns}) FROM STDIN WITH (FREEZE)`));
  await pipeline(Readable.from(chunks), target);
}

/** Sends a batch to its tables. */
export async function copyBatch(client: Client, batch: Batch): Promise<void> {
  for (const [table, chunks] of batch) await copyTable(client, table, chunks);
}
