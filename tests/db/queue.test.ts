import { setTimeout as sleep } from 'node:timers/promises';
import { Logger, run } from 'graphile-worker';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { SCOPE_ROLES } from '@/lib/db/roles';
import { openWorkerPool } from '@/lib/db/worker-pool';
import { handlerOf } from '@/lib/jobs/run-task';
import { prepareQueue } from '@/scripts/database/queue';
import { owner, ownerRows } from '../support/owner';

// The queue's own tables: the worker's and nobody else's, prepared as often as a server starts.

const silent = new Logger(() => () => undefined);

describe('the queue', () => {
  it('is open to the worker alone', async () => {
    const may = await ownerRows<{ role: string; schema: boolean; jobs: boolean; add: boolean }>(
      `SELECT r AS role, has_schema_privilege(r, 'graphile_worker', 'USAGE') AS schema,
              has_table_privilege(r, 'graphile_worker._private_jobs', 'SELECT') AS jobs,
              bool_or(has_function_privilege(r, p.oid, 'EXECUTE')) AS add
         FROM unnest($1::text[]) AS r, pg_proc p WHERE p.pronamespace = 'graphile_worker'::regnamespace GROUP BY r`,
      [['portal', ...SCOPE_ROLES]],
    );
    expect(may.filter(({ schema, jobs, add }) => schema || jobs || add).map(({ role }) => role)).toEqual([
      'portal_worker',
    ]);
    const creates = await ownerRows<{ may: boolean }>(
      `SELECT has_schema_privilege('portal_worker', 'graphile_worker', 'CREATE') AS may`,
    );
    expect(creates).toEqual([{ may: false }]);
  });

  it('has the library’s tables under row-level security, each with one policy', async () => {
    const tables = await ownerRows<{ name: string; secured: boolean; policies: string[] }>(
      `SELECT c.relname AS name, c.relrowsecurity OR c.relname = 'migrations' AS secured,
              ARRAY(SELECT p.polname::text FROM pg_policy p WHERE p.polrelid = c.oid) AS policies
         FROM pg_class c WHERE c.relnamespace = 'graphile_worker'::regnamespace AND c.relkind = 'r'`,
    );
    expect(tables.length).toBeGreaterThan(3);
    for (const { name, secured, policies } of tables)
      expect({ name, secured, policies }).toEqual({ name, secured: true, policies: ['portal_worker'] });
  });

  it('may be prepared again, by two at once', async () => {
    const url = process.env.TEST_DATABASE_OWNER_URL ?? '';
    await expect(Promise.all([prepareQueue(url), prepareQueue(url)])).resolves.toBeDefined();
  });

  it('takes each connection as the worker from its first moment on', async () => {
    const pool = openWorkerPool();
    const { rows } = await pool.query<{ role: string }>('SELECT current_user AS role');
    expect(rows).toEqual([{ role: 'portal_worker' }]);
    await expect(pool.query('SELECT 1 FROM account')).rejects.toThrow(/permission denied/);
    await pool.end();
  });

  it('shared by two servers gives a task to one of them, and ends a task that keeps failing', async () => {
    const name = `task_${Date.now()}`;
    let runs = 0;
    const handler = handlerOf({
      name,
      when: { every: 'minute' },
      run: async () => {
        runs += 1;
        throw new Error('as every time');
      },
    });
    const pools: pg.Pool[] = [openWorkerPool(), openWorkerPool()];
    const servers = await Promise.all(
      pools.map((pgPool) =>
        run({
          pgPool,
          concurrency: 1,
          noHandleSignals: true,
          logger: silent,
          parsedCronItems: [],
          taskList: { [name]: handler },
        }),
      ),
    );
    await servers[0]?.addJob(name, {}, { maxAttempts: 1 });
    const left = async (): Promise<number> =>
      (
        await owner().query(
          `SELECT 1 FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
            WHERE t.identifier = $1`,
          [name],
        )
      ).rowCount ?? -1;
    for (let waited = 0; (runs === 0 || (await left()) > 0) && waited < 200; waited += 1) await sleep(25);
    expect({ runs, left: await left() }).toEqual({ runs: 1, left: 0 });
    for (const server of servers) await server.stop();
    for (const pool of pools) await pool.end();
  });
});
