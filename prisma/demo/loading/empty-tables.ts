import { escapeIdentifier, type Client } from 'pg';
import type { DemoSize } from '../sizes/plan';

/** The database holds something that was not loaded by the demo; nothing was changed. */
export class NotDemoData extends Error {
  override name = 'NotDemoData';
  constructor() {
    super(
      'Cơ sở dữ liệu đã có người làm việc, không phải dữ liệu mẫu: dùng cơ sở dữ liệu khác để nạp dữ liệu mẫu.',
    );
  }
}

/** Stands on the table `city` while what it holds is demo data, and may be replaced by other demo data. */
const MARK = 'demo data';

/**
 * Lets demo data replace demo data, and nothing else: units and accounts of `empty` and `none` are there to be lived in,
 * and whoever has signed in once has begun to.
 * @throws {NotDemoData}
 */
export async function refuseForeignData(client: Client): Promise<void> {
  const { rows } = await client.query<{ is_demo: boolean; is_used: boolean }>(
    `SELECT coalesce(obj_description('city'::regclass) = $1, false) AS is_demo,
            EXISTS (SELECT 1 FROM team) OR EXISTS (SELECT 1 FROM mediation_case)
              OR EXISTS (SELECT 1 FROM audit_entry) AS is_used`,
    [MARK],
  );
  if (rows[0]?.is_used && !rows[0].is_demo) throw new NotDemoData();
}

/** Leaves the mark, or takes it off for the sizes that are meant to be lived in. */
export async function markAsDemo(client: Client, size: DemoSize): Promise<void> {
  const isDemo = size !== 'empty' && size !== 'none';
  await client.query(`COMMENT ON TABLE city IS ${isDemo ? `'${MARK}'` : 'NULL'}`);
}

/** Empties every table but the record of migrations. */
export async function emptyTables(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> '_prisma_migrations'`,
  );
  await client.query(`TRUNCATE ${rows.map(({ name }) => escapeIdentifier(name)).join(', ')}`);
}
