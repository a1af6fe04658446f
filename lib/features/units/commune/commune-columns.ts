import 'server-only';
import { sql } from '@/lib/db/sql';

/** The columns of a `Commune`, of the table under the name `u`. */
export const COMMUNE_COLUMNS = sql`
  u.city_id AS "cityId", u.id AS "communeId", u.code, u.name, u.kind, u.valid_from::text AS "validFrom",
  u.valid_to::text AS "validTo", u.successor_id AS "successorId", u.version, u.changed_by AS "changedBy",
  u.changed_at AS "changedAt"`;
