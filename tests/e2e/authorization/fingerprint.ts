import { TABLES } from '@/lib/db/manifest';
import { ownerRows } from '../../support/owner';
import type { World } from './world';

/** A refusal is written down in the audit and nowhere else; the server itself empties the outbox and tells of it. */
const OF_ITSELF: readonly string[] = ['audit_entry', 'audit_head', 'outbox', 'notice', 'mail_delivery'];
const WATCHED = TABLES.tenant.filter((table) => !OF_ITSELF.includes(table));

/** One hash of everything two cities hold, and of whatever bears the mark of this test. */
export async function fingerprint({ spots, mark }: World): Promise<string> {
  const rows = WATCHED.map(
    (table) => `SELECT '${table}' || to_jsonb(t)::text AS row FROM ${table} t WHERE t.city_id = ANY ($1)`,
  );
  const [found] = await ownerRows<{ hash: string }>(
    `SELECT md5(string_agg(row, '' ORDER BY row)) AS hash FROM (
       ${rows.join(' UNION ALL ')} UNION ALL SELECT 'new' || to_jsonb(c)::text FROM city c WHERE c.name = $2) everything`,
    [[spots.o.mediator.cityId, spots.x.mediator.cityId], mark],
  );
  return found?.hash ?? '';
}
