import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { Supporter } from '@/lib/features/supporters/supporter';
import { NotFoundError } from '@/lib/server/not-found';

/** One supporter of the reader's scope. @throws NotFoundError */
export async function getSupporter(tx: ScopedTx, supporterId: string): Promise<Supporter> {
  const [found] = await tx.$queryRaw<Supporter[]>`
    SELECT id AS "supporterId", commune_id AS "communeId", mediator_id AS "mediatorId", full_name AS "fullName", kind,
           organisation, phone, valid_from::text AS "validFrom", valid_to::text AS "validTo", version,
           changed_by AS "changedBy", changed_at AS "changedAt"
      FROM supporter WHERE city_id = scope_city() AND id = ${supporterId}::uuid`;
  if (!found) throw new NotFoundError();
  return found;
}
