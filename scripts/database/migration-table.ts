import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import type { Migration } from './migration-files';

// Prisma's own table, column by column, so that a site with Prisma's native tools can go on with
// `prisma migrate deploy`.
const CREATE_TABLE = `
CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id varchar(36) PRIMARY KEY NOT NULL,
  checksum varchar(64) NOT NULL,
  finished_at timestamptz,
  migration_name varchar(255) NOT NULL,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz NOT NULL DEFAULT now(),
  applied_steps_count integer NOT NULL DEFAULT 0
)`;

/** A migration the database has on record. */
export interface RecordedMigration {
  readonly name: string;
  readonly checksum: string;
  /** False when Prisma's own tool failed in the middle of it. */
  readonly finished: boolean;
}

export async function ensureMigrationTable(client: Client): Promise<void> {
  await client.query(CREATE_TABLE);
}

/** What was applied, oldest first; attempts that were rolled back do not count. */
export async function listRecorded(client: Client): Promise<readonly RecordedMigration[]> {
  const { rows } = await client.query<RecordedMigration>(`
    SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
    FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name`);
  return rows;
}

/** Records a migration inside the transaction that applies it. */
export async function recordMigration(client: Client, { name, checksum }: Migration): Promise<void> {
  await client.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
    [randomUUID(), checksum, name],
  );
}
