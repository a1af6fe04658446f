import { beforeAll, describe, expect, it } from 'vitest';
import { TABLES } from '@/lib/db/manifest';
import { SCOPE_ROLES, type ScopeRole } from '@/lib/db/roles';
import type { Scope } from '@/lib/db/scoped-client';
import { asRole } from '../../support/as-role';
import { ownerRows } from '../../support/owner';
import { EXPECTED, type Line, type TableName } from './expected';
import { buildWorld, PLACES, type Place, type World } from './world';

// The database twin of the authorization matrix: every tenant table × four commands × every role × five places, with
// the application's own checks out of the way.

const COMMANDS = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as const;
type Command = (typeof COMMANDS)[number];

let world: World;
const keys = new Map<string, string[]>();
/** Columns that the database computes by itself, which nobody may write. */
const computed = new Set<string>();

beforeAll(async () => {
  world = await buildWorld(TABLES.tenant);
  const found = await ownerRows<{ table: string; columns: string[] }>(
    `SELECT c.conrelid::regclass::text AS "table", array_agg(a.attname::text) AS columns FROM pg_constraint c
       JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
      WHERE c.contype = 'p' AND c.connamespace = 'public'::regnamespace GROUP BY 1`,
  );
  for (const { table, columns } of found) keys.set(table, columns);
  const generated = await ownerRows<{ column: string }>(
    `SELECT table_name || '.' || column_name AS "column" FROM information_schema.columns
      WHERE table_schema = 'public' AND is_generated = 'ALWAYS'`,
  );
  for (const { column } of generated) computed.add(column);
});

/** Each role stands in the first place, as deep as the role goes. */
function scopeOf(role: ScopeRole): Scope {
  const { cityId, communeId, teamId, mediatorId } = world.mediator;
  const who = { role, membershipId: world.membershipId };
  switch (role) {
    case 'portal_city':
    case 'portal_city_admin':
      return { ...who, cityId };
    case 'portal_commune':
      return { ...who, cityId, communeId };
    case 'portal_team':
      return { ...who, cityId, communeId, teamId };
    case 'portal_mediator':
      return { ...who, cityId, communeId, teamId, mediatorId };
    case 'portal_link':
    case 'portal_public':
      return { ...who, cityId, communeId, teamId, mediatorId };
    case 'portal_operator':
    case 'portal_gate':
    case 'portal_worker':
      return { role };
  }
}

function statement(
  table: TableName,
  command: Command,
  row: Record<string, unknown>,
): { sql: string; values: unknown[] } {
  const key = keys.get(table) ?? [];
  const where = key.map((column, index) => `${column} = $${index + 1}`).join(' AND ');
  const values = key.map((column) => row[column]);
  switch (command) {
    case 'SELECT':
      return { sql: `SELECT city_id FROM ${table} WHERE ${where}`, values };
    case 'UPDATE':
      return { sql: `UPDATE ${table} SET city_id = city_id WHERE ${where}`, values };
    case 'DELETE':
      return { sql: `DELETE FROM ${table} WHERE ${where}`, values };
    case 'INSERT': {
      const columns = Object.keys(row).filter((column) => !computed.has(`${table}.${column}`));
      return {
        sql: `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${columns.join(', ')} FROM jsonb_populate_record(NULL::${table}, $1)`,
        values: [JSON.stringify(row)],
      };
    }
  }
}

/** A row that breaks only a key or a check, or that others hang on, has passed the policy: it is the policy that is asked here. */
const PASSED_THE_POLICY = new Set(['23505', '23503', '23514', '23502', '23000']);

async function reaches(table: TableName, command: Command, role: ScopeRole, place: Place): Promise<boolean> {
  const { sql, values } = statement(table, command, world.rows[table][place]);
  try {
    const result = await asRole(scopeOf(role), sql, values);
    return (result.rowCount ?? 0) > 0;
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    if (code === '42501') return false;
    if ((command === 'INSERT' || command === 'DELETE') && PASSED_THE_POLICY.has(code)) return true;
    throw error;
  }
}

describe('the database matrix', () => {
  it.each(TABLES.tenant)('%s', async (table) => {
    const found: Partial<Record<ScopeRole, Line>> = {};
    for (const role of SCOPE_ROLES) {
      for (const command of COMMANDS) {
        let places = '';
        for (const place of PLACES) if (await reaches(table, command, role, place)) places += place;
        if (places) found[role] = { ...found[role], [command]: places };
      }
    }
    expect(found).toEqual(EXPECTED[table]);
  });

  it('asks every cell', () => {
    const cells = TABLES.tenant.length * SCOPE_ROLES.length * COMMANDS.length * PLACES.length;
    expect(Object.keys(EXPECTED).sort()).toEqual([...TABLES.tenant].sort());
    expect(cells).toBeGreaterThan(3_000);
  });
});
