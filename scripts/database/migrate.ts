import { Client } from 'pg';
import { Refusal } from '../setup/refusal.mjs';
import { readMigrations, type Migration } from './migration-files';
import {
  ensureMigrationTable,
  listRecorded,
  recordMigration,
  type RecordedMigration,
} from './migration-table';
import { splitStatements, type Statement } from './split-statements';

/** The key Prisma locks with: two deployments at once wait for each other, whichever tool they use. */
const ADVISORY_LOCK = 72_707_369;

/** The oldest PostgreSQL the migrations are written for. */
const OLDEST_SERVER = 15;

async function checkServerVersion(client: Client): Promise<void> {
  const { rows } = await client.query<{ major: number }>(
    `SELECT current_setting('server_version_num')::int / 10000 AS major`,
  );
  const major = rows[0]?.major ?? 0;
  if (major >= OLDEST_SERVER) return;
  throw new Refusal(`Máy chủ là PostgreSQL ${major}: cần từ bản ${OLDEST_SERVER} trở lên.`);
}

/** Refuses to go on from a state that the folder does not explain. */
function checkRecord(recorded: readonly RecordedMigration[], migrations: readonly Migration[]): void {
  for (const { name, checksum, finished } of recorded) {
    const migration = migrations.find((candidate) => candidate.name === name);
    if (!finished)
      throw new Refusal(`Bước nâng cấp ${name} đã dở dang: xử lý bằng «prisma migrate resolve».`);
    if (!migration) {
      throw new Refusal(`Cơ sở dữ liệu mới hơn phần mềm (đã có ${name}): dùng bản phần mềm mới hơn.`);
    }
    if (migration.checksum !== checksum) {
      throw new Refusal(`Tệp ${name}/migration.sql đã bị sửa sau khi áp dụng: khôi phục tệp rồi chạy lại.`);
    }
  }
}

function failedAt(name: string, { line, text }: Statement, cause: unknown): Refusal {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const message = `Nâng cấp ${name} không thành (dòng ${line}), cơ sở dữ liệu giữ nguyên: ${reason}\n${text}`;
  return new Refusal(message, { cause });
}

/** Applies one file in one transaction: a failure leaves nothing of it. */
async function apply(client: Client, migration: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    for (const statement of splitStatements(migration.sql)) {
      await client.query(statement.text).catch((cause: unknown) => {
        throw failedAt(migration.name, statement, cause);
      });
    }
    await recordMigration(client, migration);
    await client.query('COMMIT');
    // A file's temporary procedures and settings end with it, as they would in a session of its own.
    await client.query('DISCARD TEMP');
    await client.query('RESET ALL');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

/**
 * Brings a database up to date with a folder of migrations.
 * @param ownerUrl connection of the role that owns the tables
 * @param folder in Prisma's layout
 * @returns names of the migrations applied now; none when it was current
 * @throws {Refusal} when an applied file was changed or is missing, or names the statement that failed
 */
export async function migrate(ownerUrl: string, folder: string): Promise<readonly string[]> {
  const migrations = readMigrations(folder);
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await checkServerVersion(client);
    await client.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCK]);
    await ensureMigrationTable(client);
    const recorded = await listRecorded(client);
    checkRecord(recorded, migrations);
    const done = new Set(recorded.map(({ name }) => name));
    const pending = migrations.filter(({ name }) => !done.has(name));
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  } finally {
    await client.end();
  }
}
