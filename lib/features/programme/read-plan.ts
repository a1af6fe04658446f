import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Plan } from '@/lib/domain/programme/plan';
import type { ShippedPlan } from '@/lib/domain/programme/shipped/shipped-plan';
import { shippedPlanOf } from '@/lib/domain/programme/shipped/shipped-plan-of';

/** A plan that the city entered itself, with what a form needs to change it. */
export type StoredPlan = Plan & { readonly planId: string; readonly version: number };

/** The plan in force on a day. `shipped`: what the city began with; its targets' words hold until they are changed. */
export type PlanInForce = { readonly shipped: ShippedPlan; readonly own: StoredPlan | null };

/** The plan that holds: the city's own, else the one shipped. */
export const planOf = ({ shipped, own }: PlanInForce): Plan => own ?? shipped;

type PlanRow = Omit<StoredPlan, 'open'>;

/** The plan of the actor's city on `day`: the latest one begun by then. */
export async function readPlan(tx: ScopedTx, day: IsoDate): Promise<PlanInForce> {
  const cities = await tx.$queryRaw<{ code: string }[]>`SELECT code FROM city WHERE city_id = scope_city()`;
  const plans = await tx.$queryRaw<PlanRow[]>`
    SELECT p.id AS "planId", p.version, p.title, p.number, p.issuer, p.issued_on::text AS "issuedOn", p.basis,
           p.valid_from::text AS "from", p.valid_to::text AS "to", f.phases
      FROM programme_plan p
      CROSS JOIN LATERAL (
        SELECT coalesce(jsonb_agg(jsonb_build_object('name', name, 'from', valid_from, 'to', valid_to)
                                  ORDER BY position), '[]') AS phases
          FROM programme_phase f WHERE f.city_id = p.city_id AND f.plan_id = p.id) f
     WHERE p.city_id = scope_city() AND p.valid_from <= ${day}::date
     ORDER BY p.valid_from DESC LIMIT 1`;
  const [own] = plans;
  return {
    shipped: shippedPlanOf(cities[0]?.code ?? ''),
    own: own ? { ...own, open: [] } : null,
  };
}
