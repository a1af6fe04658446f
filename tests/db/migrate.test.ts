import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '@/scripts/database/migrate';

// Each test migrates a schema of its own: to the runner it looks like an empty database.
const base = process.env.TEST_DATABASE_OWNER_URL ?? '';
let schema: string;
let folder: string;
let url: string;
let client: Client;

function writeMigration(name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'migration.sql'), sql);
}

async function tables(): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    'SELECT tablename AS name FROM pg_tables WHERE schemaname = $1 ORDER BY 1',
    [schema],
  );
  return rows.map(({ name }) => name);
}

beforeEach(async () => {
  schema = `migrate_${randomBytes(6).toString('hex')}`;
  folder = mkdtempSync(join(tmpdir(), 'migrations-'));
  const address = new URL(base);
  address.searchParams.set('options', `-c search_path=${schema}`);
  url = address.href;
  client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`CREATE SCHEMA ${schema}`);
});

afterEach(async () => {
  await client.query(`DROP SCHEMA ${schema} CASCADE`);
  await client.end();
  rmSync(folder, { recursive: true });
});

describe('migrate', () => {
  it('applies the files in the order of their times and records them as Prisma does', async () => {
    writeMigration('20260102000000_second', 'ALTER TABLE a ADD COLUMN note text;');
    writeMigration('20260101000000_first', 'CREATE TABLE a (id int);');
    expect(await migrate(url, folder)).toEqual(['20260101000000_first', '20260102000000_second']);
    const { rows } = await client.query(
      `SELECT migration_name, length(checksum) AS checksum, finished_at >= started_at AS finished, rolled_back_at, applied_steps_count
       FROM _prisma_migrations ORDER BY 1 LIMIT 1`,
    );
    expect(rows).toEqual([
      {
        migration_name: '20260101000000_first',
        checksum: 64,
        finished: true,
        rolled_back_at: null,
        applied_steps_count: 1,
      },
    ]);
  });

  it('does nothing the second time, and only what is new the third', async () => {
    writeMigration('20260101000000_first', 'CREATE TABLE a (id int);');
    await migrate(url, folder);
    expect(await migrate(url, folder)).toEqual([]);
    writeMigration('20260102000000_second', 'CREATE TABLE b (id int);');
    expect(await migrate(url, folder)).toEqual(['20260102000000_second']);
  });

  it('leaves nothing of a file that fails, keeps those before it, and names the statement', async () => {
    writeMigration('20260101000000_first', 'CREATE TABLE a (id int);');
    writeMigration('20260102000000_second', 'CREATE TABLE b (id int);\n\nSELECT no_such_function();');
    await expect(migrate(url, folder)).rejects.toThrow(
      /20260102000000_second .*dòng 3.*\nSELECT no_such_function/s,
    );
    expect(await tables()).toEqual(['_prisma_migrations', 'a']);
    writeMigration('20260102000000_second', 'CREATE TABLE b (id int);');
    expect(await migrate(url, folder)).toEqual(['20260102000000_second']);
  });

  it('refuses when an applied file was changed', async () => {
    writeMigration('20260101000000_first', 'CREATE TABLE a (id int);');
    await migrate(url, folder);
    writeMigration('20260101000000_first', 'CREATE TABLE a (id bigint);');
    writeMigration('20260102000000_second', 'CREATE TABLE b (id int);');
    await expect(migrate(url, folder)).rejects.toThrow(/20260101000000_first.*đã bị sửa/);
    expect(await tables()).toEqual(['_prisma_migrations', 'a']);
  });

  it('refuses a database that is newer than the files', async () => {
    writeMigration('20260101000000_first', 'CREATE TABLE a (id int);');
    writeMigration('20260102000000_second', 'CREATE TABLE b (id int);');
    await migrate(url, folder);
    rmSync(join(folder, '20260102000000_second'), { recursive: true });
    await expect(migrate(url, folder)).rejects.toThrow(/mới hơn phần mềm/);
  });

  it("refuses what Prisma's own tool left unfinished", async () => {
    writeMigration('20260101000000_first', 'CREATE TABLE a (id int);');
    await migrate(url, folder);
    await client.query('UPDATE _prisma_migrations SET finished_at = NULL');
    await expect(migrate(url, folder)).rejects.toThrow(/dở dang/);
  });

  it('lets two deployments at once wait for each other', async () => {
    writeMigration('20260101000000_first', 'SELECT pg_sleep(0.3); CREATE TABLE a (id int);');
    const applied = await Promise.all([migrate(url, folder), migrate(url, folder)]);
    expect(applied.flat()).toEqual(['20260101000000_first']);
  });

  it('ends a file’s temporary procedures with the file', async () => {
    const temporary = 'CREATE PROCEDURE pg_temp.mark() LANGUAGE sql AS $$ SELECT 1; $$; CALL pg_temp.mark();';
    writeMigration('20260101000000_first', temporary);
    writeMigration('20260102000000_second', temporary);
    expect(await migrate(url, folder)).toHaveLength(2);
  });
});
