import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Plan } from '@/lib/domain/programme/plan';
import type { ShippedPlan } from '@/lib/domain/programme/shipped/shipped-plan';
import { shippedPlanOf } from '@/lib/domain/programme/shipped/shipped-plan-of';
import { findPlanOn, type StoredPlan } from '@/lib/features/programme/plan/read-plans';

/** The plan in force on a day. `shipped`: what the city began with; its targets' words hold until they are changed. */
export type PlanInForce = { readonly shipped: ShippedPlan; readonly own: StoredPlan | null };

/** The plan that holds: the city's own, else the one shipped. */
export const planOf = ({ shipped, own }: PlanInForce): Plan => own ?? shipped;

/** The plan of the actor's city on `day`. */
export async function readPlan(tx: ScopedTx, day: IsoDate): Promise<PlanInForce> {
  const [city] = await tx.$queryRaw<{ code: string }[]>`SELECT code FROM city WHERE city_id = scope_city()`;
  return { shipped: shippedPlanOf(city?.code ?? ''), own: await findPlanOn(tx, day) };
}
