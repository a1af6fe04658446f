import 'server-only';
import { sql, type Sql } from '@/lib/db/sql';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Plan } from '@/lib/domain/programme/plan';
import { NotFoundError } from '@/lib/server/not-found';

/** A plan that the city entered itself, with what a form needs to change it. */
export type StoredPlan = Plan & {
  readonly planId: string;
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: Date | null;
};

/** Every plan that the actor's city entered, the latest first. */
export const listPlans = (tx: ScopedTx): Promise<readonly StoredPlan[]> => selectPlans(tx, sql`true`);

/** One of them. @throws NotFoundError, also when it is another city's */
export async function getPlan(tx: ScopedTx, planId: string): Promise<StoredPlan> {
  const [plan] = await selectPlans(tx, sql`p.id = ${planId}::uuid`);
  if (!plan) throw new NotFoundError();
  return plan;
}

/** The own plan that holds on a day: the latest one begun by then. */
export async function findPlanOn(tx: ScopedTx, day: IsoDate): Promise<StoredPlan | null> {
  const [plan] = await selectPlans(tx, sql`p.valid_from <= ${day}::date`);
  return plan ?? null;
}

async function selectPlans(tx: ScopedTx, condition: Sql): Promise<readonly StoredPlan[]> {
  const plans = await tx.$queryRaw<Omit<StoredPlan, 'open'>[]>`
    SELECT p.id AS "planId", p.version, p.title, p.number, p.issuer, p.issued_on::text AS "issuedOn", p.basis,
           p.valid_from::text AS "from", p.valid_to::text AS "to", p.changed_by AS "changedBy",
           p.changed_at AS "changedAt", f.phases
      FROM programme_plan p
      CROSS JOIN LATERAL (
        SELECT coalesce(jsonb_agg(jsonb_build_object('name', name, 'from', valid_from, 'to', valid_to)
                                  ORDER BY position), '[]') AS phases
          FROM programme_phase f WHERE f.city_id = p.city_id AND f.plan_id = p.id) f
     WHERE p.city_id = scope_city() AND ${condition}
     ORDER BY p.valid_from DESC`;
  return plans.map((plan) => ({ ...plan, open: [] }));
}
