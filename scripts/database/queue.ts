import { runMigrations } from 'graphile-worker';
import { Client, escapeIdentifier } from 'pg';

/** The schema in which the queue's library keeps its jobs; ours holds nothing of it. */
const SCHEMA = 'graphile_worker';
/** Who works on the queue; nobody else may even look into it. */
const WORKER = 'portal_worker';

/**
 * Makes the queue's own tables, or brings them up to date, and opens them to the worker alone. The library protects its
 * tables by row-level security without a policy: the worker gets one. May be run again at any time.
 * @param ownerUrl connection of the role that owns the database
 */
export async function prepareQueue(ownerUrl: string): Promise<void> {
  await runMigrations({ connectionString: ownerUrl });
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SELECT pg_advisory_xact_lock(hashtext('${SCHEMA}'))`); // two deployments at once take turns
    await client.query(`GRANT USAGE ON SCHEMA ${SCHEMA} TO ${WORKER}`);
    await client.query(`GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${SCHEMA} TO ${WORKER}`);
    for (const { name, isOpen } of await listTables(client)) {
      const table = `${SCHEMA}.${escapeIdentifier(name)}`;
      const commands = name === 'migrations' ? 'SELECT' : 'SELECT, INSERT, UPDATE, DELETE';
      await client.query(`GRANT ${commands} ON ${table} TO ${WORKER}`);
      if (isOpen) continue;
      await client.query(`CREATE POLICY ${WORKER} ON ${table} TO ${WORKER} USING (true) WITH CHECK (true)`);
    }
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}

async function listTables(client: Client): Promise<readonly { name: string; isOpen: boolean }[]> {
  const { rows } = await client.query<{ name: string; isOpen: boolean }>(
    `SELECT c.relname AS name, EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid) AS "isOpen"
       FROM pg_class c WHERE c.relnamespace = $1::regnamespace AND c.relkind = 'r'`,
    [SCHEMA],
  );
  return rows;
}
