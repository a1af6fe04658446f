import { Client, escapeIdentifier } from 'pg';

/** The role that signs people in; health asks through it whether the migrations are current. */
const GATE = 'portal_gate';

/** PostgreSQL 16 can grant stepping into a role without inheriting from it; in 15 the login role's NOINHERIT does that. */
const GRANT_OPTIONS_SINCE = 160_000;

/** The user a connection URL signs in as. */
export function userOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}

async function listMemberships(client: Client, member: string): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ role: string }>(
    `SELECT granted.rolname AS role FROM pg_auth_members
     JOIN pg_roles granted ON granted.oid = roleid JOIN pg_roles login ON login.oid = member
     WHERE login.rolname = $1`,
    [member],
  );
  return new Set(rows.map(({ role }) => role));
}

/**
 * Lets the application's login role step into the scope roles, and the gate read which migrations ran. May be run
 * again at any time; works on PostgreSQL 15 and later.
 * @param ownerUrl connection of a role that may grant the scope roles
 * @param appUrl the application's connection; only its user name is used
 * @param roles the scope roles, made by the migrations
 */
export async function grantScopeRoles(
  ownerUrl: string,
  appUrl: string,
  roles: readonly string[],
): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const login = userOf(appUrl);
    const { rows } = await client.query<{ version: number }>(
      `SELECT current_setting('server_version_num')::int AS version`,
    );
    const options = (rows[0]?.version ?? 0) >= GRANT_OPTIONS_SINCE ? ' WITH INHERIT FALSE, SET TRUE' : '';
    const held = await listMemberships(client, login);
    for (const role of roles.filter((name) => !held.has(name))) {
      await client.query(`GRANT ${escapeIdentifier(role)} TO ${escapeIdentifier(login)}${options}`);
    }
    await client.query(
      `GRANT SELECT (migration_name, finished_at, rolled_back_at) ON _prisma_migrations TO ${escapeIdentifier(GATE)}`,
    );
  } finally {
    await client.end();
  }
}
