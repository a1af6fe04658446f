import { describe, expect, it } from 'vitest';
import { SCOPE_ROLES } from '@/lib/db/roles';
import { TABLES } from '@/lib/db/manifest';
import { ownerRows } from '../support/owner';

// Reads the catalogue of a freshly migrated database: what the migrations made, not what they meant to make.

const TENANT = new Set<string>(TABLES.tenant);

/** Indexes whose keys do not begin with the tenant key, each with the reason why no tenant learns anything from it. */
const GLOBAL_UNIQUE: Record<string, string> = {
  city_code_valid_from_key: 'official code of a city, written by the operator only',
};

/** Functions that run with the owner's rights, and who may call them. */
const DEFINERS: Record<string, readonly string[]> = {
  account_open: ['portal_city_admin', 'portal_commune', 'portal_operator'],
  account_reset: ['portal_city_admin', 'portal_commune', 'portal_operator'],
  audit_append: [
    'portal_city',
    'portal_city_admin',
    'portal_commune',
    'portal_gate',
    'portal_link',
    'portal_mediator',
    'portal_operator',
    'portal_team',
    'portal_worker',
  ],
  answer_training: ['portal_link', 'portal_mediator', 'portal_team'],
  answer_training_for: ['portal_city', 'portal_commune'],
  apply_unit_change: ['portal_city_admin', 'portal_commune', 'portal_worker'],
  cancel_unit_change: ['portal_city_admin', 'portal_commune'],
  case_months_then: ['portal_city', 'portal_city_admin', 'portal_commune', 'portal_team', 'portal_worker'],
  case_standing_then: ['portal_city', 'portal_city_admin', 'portal_commune', 'portal_team', 'portal_worker'],
  concerned_by_case: ['portal_worker'],
  concerned_by_class: ['portal_worker'],
  check_in_training: ['portal_link', 'portal_mediator', 'portal_team'],
  check_in_training_by_number: ['portal_link'],
  enter_living_team: [],
  forget_what_has_served: ['portal_worker'],
  give_notice: ['portal_worker'],
  mediators_out_of_reach: ['portal_commune', 'portal_team'],
  note_refused_address: ['portal_worker'],
  note_told: ['portal_worker'],
  open_digests: ['portal_worker'],
  open_instant_mail: ['portal_worker'],
  unseen_notices: ['portal_gate'],
  forget_old_imports: ['portal_worker'],
  hand_on_seats: [],
  hand_on_seats_of_attendees: [],
  hand_on_seats_of_class: [],
  inherit_case_readers: [],
  join_reachable_class: [],
  keep_case_mediators: [],
  keep_case_tallies: [],
  keep_completion: [],
  keep_completion_of_class: [],
  keep_completion_of_sessions: [],
  keep_mediator_teams: [],
  keep_service_of_attendees: [],
  keep_service_of_changed_attendees: [],
  keep_service_of_class: [],
  keep_service_of_decision: [],
  keep_service_of_mediator: [],
  keep_service_of_people: [],
  keep_service_of_people_before_and_after: [],
  keep_service_of_receivers: [],
  keep_service_of_set: [],
  lie_with_its_class: [],
  lie_with_its_set: [],
  name_own_people: [],
  name_reachable_supporter: [],
  open_book: [],
  open_work: ['portal_city_admin', 'portal_commune', 'portal_operator'],
  open_personal_link: ['portal_public'],
  pass_on_case_readers: [],
  place_new_case: [],
  put_training_answer: [],
  preview_unit_change: ['portal_city_admin', 'portal_commune'],
  receive_reachable_set: [],
  service_of: [],
  take_over_work: ['portal_city_admin', 'portal_commune', 'portal_operator'],
  tally_case: [],
  tell_completion: [],
  tell_service: [],
  teams_then: ['portal_city', 'portal_city_admin', 'portal_commune', 'portal_team'],
  teams_to_cooperate: ['portal_commune', 'portal_team'],
  training_seats_taken: ['portal_city', 'portal_commune'],
};

describe('the catalogue', () => {
  it('holds exactly the tables of the manifest', async () => {
    const tables = await ownerRows<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')`,
    );
    expect(tables.map((table) => table.name).sort()).toEqual(
      [...TABLES.tenant, ...TABLES.reference, ...TABLES.platform].sort(),
    );
  });

  it('forces row-level security on every table but the record of migrations', async () => {
    const open = await ownerRows<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
          AND NOT (relrowsecurity AND relforcerowsecurity)`,
    );
    expect(open).toEqual([{ name: '_prisma_migrations' }]);
  });

  it('has a policy for each command that a role is granted, and none that checks nothing', async () => {
    const grants = await ownerRows<{ table: string; role: string; command: string }>(
      `SELECT table_name AS "table", grantee AS role, privilege_type AS command
         FROM information_schema.role_table_grants
        WHERE table_schema = 'public' AND grantee = ANY ($1) AND table_name <> '_prisma_migrations'`,
      [[...SCOPE_ROLES, 'portal', 'PUBLIC']],
    );
    const policies = await ownerRows<{
      table: string;
      role: string;
      command: string;
      using: string | null;
      check: string | null;
      permissive: string;
    }>(
      `SELECT tablename AS "table", unnest(roles) AS role, cmd AS command, qual AS "using", with_check AS "check", permissive
         FROM pg_policies WHERE schemaname = 'public'`,
    );
    const key = (row: { table: string; role: string; command: string }) =>
      `${row.role} ${row.command} ${row.table}`;
    expect(grants.map(key).sort()).toEqual(policies.map(key).sort());
    for (const policy of policies) {
      expect(['SELECT', 'INSERT', 'UPDATE', 'DELETE'], key(policy)).toContain(policy.command);
      if (policy.command !== 'INSERT') expect(policy.using, key(policy)).toBeTruthy();
      if (policy.command === 'INSERT' || policy.command === 'UPDATE')
        expect(policy.check, key(policy)).toBeTruthy();
    }
  });

  it('compares plainly in every policy: no OR towers, no subqueries', async () => {
    const policies = await ownerRows<{ name: string; text: string }>(
      `SELECT policyname || ' on ' || tablename AS name, concat_ws(' ', qual, with_check) AS text FROM pg_policies WHERE schemaname = 'public'`,
    );
    for (const { name, text } of policies) expect(text, name).not.toMatch(/\bOR\b|SELECT/);
  });

  it('gives tenants no rows of a tenant table without the city in the policy', async () => {
    const loose = await ownerRows<{ role: string; table: string }>(
      `SELECT unnest(roles)::text AS role, tablename AS "table" FROM pg_policies
        WHERE schemaname = 'public' AND concat_ws(' ', qual, with_check) NOT LIKE '%city_id = scope_city()%'`,
    );
    const roles = new Set(loose.filter(({ table }) => TENANT.has(table)).map(({ role }) => role));
    expect([...roles].sort()).toEqual(['portal_gate', 'portal_operator', 'portal_worker']);
  });

  it('starts every primary, unique and foreign key of a tenant table with city_id', async () => {
    const keys = await ownerRows<{ table: string; name: string; first: string; kind: string }>(
      `SELECT c.conrelid::regclass::text AS "table", c.conname AS name, c.contype::text AS kind, a.attname AS first
         FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
        WHERE c.connamespace = 'public'::regnamespace AND c.contype IN ('p', 'u', 'f')`,
    );
    const toPlatform = new Set(['account_membership_account_id_fkey']);
    const astray = keys.filter(
      ({ table, first, name }) =>
        TENANT.has(table) && first !== 'city_id' && !(name in GLOBAL_UNIQUE) && !toPlatform.has(name),
    );
    expect(astray).toEqual([]);
    const indexes = await ownerRows<{ table: string; name: string; first: string }>(
      `SELECT i.indrelid::regclass::text AS "table", i.indexrelid::regclass::text AS name, a.attname AS first
         FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
         JOIN pg_class c ON c.oid = i.indrelid WHERE c.relnamespace = 'public'::regnamespace AND i.indisunique`,
    );
    expect(
      indexes.filter(
        ({ table, first, name }) => TENANT.has(table) && first !== 'city_id' && !(name in GLOBAL_UNIQUE),
      ),
    ).toEqual([]);
  });

  it('lets what hangs on a unit by its commune follow it to another commune', async () => {
    const fixed = await ownerRows(
      `SELECT c.conrelid::regclass::text AS "table", c.conname AS name
         FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = ANY (c.confkey)
        WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace AND a.attname = 'commune_id'
          AND NOT (c.confupdtype = 'c' AND c.condeferrable)`,
    );
    expect(fixed).toEqual([]); // docs/decisions/0008-unit-changes.md: ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE
  });

  it('keeps city_id present in every tenant table', async () => {
    const nullable = await ownerRows<{ table: string }>(
      `SELECT table_name AS "table" FROM information_schema.columns
        WHERE table_schema = 'public' AND column_name = 'city_id' AND is_nullable = 'YES'`,
    );
    expect(nullable).toEqual([{ table: 'session' }]); // a platform table: before a place is chosen there is none
  });

  it('binds every role: no superuser, no bypass, no inheritance, no ownership', async () => {
    const roles = await ownerRows<{ name: string; bad: boolean; owns: boolean }>(
      `SELECT rolname AS name, rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolinherit AS bad,
              EXISTS (SELECT 1 FROM pg_class WHERE relowner = r.oid) AS owns
         FROM pg_roles r WHERE rolname = 'portal' OR rolname LIKE 'portal\\_%' AND rolname <> 'portal_owner' ORDER BY 1`,
    );
    expect(roles.map(({ name }) => name)).toEqual(['portal', ...SCOPE_ROLES].sort());
    expect(roles.filter(({ bad, owns }) => bad || owns)).toEqual([]);
    const [creates] = await ownerRows<{ any: boolean }>(
      `SELECT bool_or(has_schema_privilege(rolname, 'public', 'CREATE')) AS any FROM pg_roles WHERE rolname = ANY ($1)`,
      [['portal', ...SCOPE_ROLES]],
    );
    expect(creates?.any).toBe(false);
  });

  it('lets definer functions be called by named roles alone, on an empty search path', async () => {
    const functions = await ownerRows<{
      name: string;
      path: string[] | null;
      callers: string[];
      superuser: boolean;
      public: boolean;
      leakproof: boolean;
    }>(
      `SELECT p.proname AS name, p.proconfig AS path, r.rolsuper AS superuser, p.proleakproof AS leakproof,
              has_function_privilege('public', p.oid, 'EXECUTE') AS public,
              ARRAY(SELECT s.rolname::text FROM pg_roles s WHERE s.rolname = ANY ($1) AND has_function_privilege(s.oid, p.oid, 'EXECUTE') ORDER BY 1) AS callers
         FROM pg_proc p JOIN pg_roles r ON r.oid = p.proowner
        WHERE p.pronamespace = 'public'::regnamespace AND p.prosecdef`,
      [SCOPE_ROLES],
    );
    expect(Object.fromEntries(functions.map(({ name, callers }) => [name, callers]))).toEqual(DEFINERS);
    for (const { name, path, superuser, public: open, leakproof } of functions) {
      expect({ name, path, superuser, open, leakproof }).toEqual({
        name,
        path: ['search_path=""'],
        superuser: false,
        open: false,
        leakproof: false,
      });
    }
  });

  it('has no sequence that people could count by, and no view that runs with its owner’s rights', async () => {
    const found = await ownerRows(
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('S', 'v', 'm')
          AND NOT coalesce('security_invoker=true' = ANY (reloptions), false)`,
    );
    expect(found).toEqual([]);
  });
});
