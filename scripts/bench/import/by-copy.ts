import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { escapeIdentifier, type Client } from 'pg';
import { from, to } from 'pg-copy-streams';
import { asOwner } from '../owner';
import { median } from '../samples';

/** Every table of the roll that an import writes. */
const WRITTEN = [
  'neighbourhood',
  'roll_decision',
  'team',
  'team_neighbourhood',
  'mediator',
  'team_membership',
] as const;
const ROUNDS = 3;
const SCHEMA = 'bench_import';

type Table = { readonly name: string; readonly columns: string; readonly chunks: readonly Buffer[] };

async function readTable(client: Client, name: string, batchId: string): Promise<Table> {
  const { rows } = await client.query<{ column_name: string }>(
    `SELECT column_name FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER' ORDER BY ordinal_position`,
    [name],
  );
  const columns = rows.map(({ column_name }) => escapeIdentifier(column_name)).join(', ');
  const sent = client.query(
    to(
      `COPY (SELECT ${columns} FROM ${escapeIdentifier(name)} WHERE import_batch_id = '${batchId}'::uuid) TO STDOUT`,
    ),
  );
  const chunks: Buffer[] = [];
  for await (const chunk of sent) chunks.push(chunk as Buffer);
  return { name, columns, chunks };
}

async function copyAll(client: Client, tables: readonly Table[]): Promise<number> {
  await client.query(
    `TRUNCATE ${tables.map(({ name }) => `${SCHEMA}.${escapeIdentifier(name)}`).join(', ')}`,
  );
  const started = performance.now();
  await client.query('BEGIN');
  for (const { name, columns, chunks } of tables) {
    const target = client.query(from(`COPY ${SCHEMA}.${escapeIdentifier(name)} (${columns}) FROM STDIN`));
    await pipeline(Readable.from(chunks), target);
  }
  await client.query('COMMIT');
  return performance.now() - started;
}

/**
 * Copies the rows that an import has left into empty tables of the same shape: the same columns, checks and indexes, but
 * no references, triggers or policies. Logged, and waiting for the disk, as the import did.
 * @returns the median, in ms
 */
export function copyImported(ownerUrl: string, batchId: string): Promise<number> {
  return asOwner(ownerUrl, async (client) => {
    const tables: Table[] = [];
    for (const name of WRITTEN) tables.push(await readTable(client, name, batchId));
    await client.query(`CREATE SCHEMA ${SCHEMA}`);
    for (const { name } of tables) {
      const table = escapeIdentifier(name);
      await client.query(`CREATE TABLE ${SCHEMA}.${table} (LIKE public.${table} INCLUDING ALL)`);
    }
    const samples: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) samples.push(await copyAll(client, tables));
    await client.query(`DROP SCHEMA ${SCHEMA} CASCADE`);
    return median(samples);
  });
}
