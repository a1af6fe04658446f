import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import type { Secrets } from '../data-folder/secrets';

// security.md's two login roles: the owner migrates and is never served; the application's role has no right of its
// own and steps into one scope role per transaction.

export const DATABASE = 'portal';
export const OWNER = 'portal_owner';
export const APP = 'portal';

const ATTRIBUTES: Readonly<Record<string, string>> = {
  // CREATEROLE: the first migration makes the scope roles. BYPASSRLS: it fills tables whose policies are forced.
  [OWNER]: 'LOGIN CREATEROLE BYPASSRLS NOSUPERUSER NOCREATEDB NOREPLICATION',
  [APP]: 'LOGIN NOINHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS NOREPLICATION',
};

async function exists(client: Client, table: 'pg_roles' | 'pg_database', name: string): Promise<boolean> {
  const column = table === 'pg_roles' ? 'rolname' : 'datname';
  const { rowCount } = await client.query(`SELECT FROM ${table} WHERE ${column} = $1`, [name]);
  return rowCount === 1;
}

async function ensureRole(client: Client, name: string, password: string): Promise<void> {
  if (await exists(client, 'pg_roles', name)) return;
  await client.query(
    `CREATE ROLE ${escapeIdentifier(name)} ${ATTRIBUTES[name]} PASSWORD ${escapeLiteral(password)}`,
  );
}

/**
 * Makes the portal's two login roles and its database when they are missing.
 * @param superuserUrl of the embedded server
 */
export async function ensureRoles(superuserUrl: string, secrets: Secrets): Promise<void> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await ensureRole(client, OWNER, secrets.owner);
    await ensureRole(client, APP, secrets.app);
    if (await exists(client, 'pg_database', DATABASE)) return;
    await client.query(`CREATE DATABASE ${escapeIdentifier(DATABASE)} OWNER ${escapeIdentifier(OWNER)}`);
    await client.query(`REVOKE ALL ON DATABASE ${escapeIdentifier(DATABASE)} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${escapeIdentifier(DATABASE)} TO ${escapeIdentifier(APP)}`);
  } finally {
    await client.end();
  }
}
