import 'server-only';
import { newId } from '@/lib/db/ids';
import type { ScopedTx } from '@/lib/db/scope';
import { refusalOfDays } from '@/lib/features/programme/plan/plan-fault';
import { getPlan } from '@/lib/features/programme/plan/read-plans';
import type { AddPlanInput, ChangePlanInput } from '@/lib/features/programme/plan/schema';
import { formatDate, formatDateTime } from '@/lib/format/date';
import { done, refused, type Outcome } from '@/lib/server/action';
import { ConflictError } from '@/lib/server/conflict';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

export type KeptPlan = { readonly planId: string };

/** Enters a plan of the city; from its first day on it holds instead of the one before. */
export async function addPlan(context: Context, input: AddPlanInput): Promise<Outcome<KeptPlan>> {
  const { tx, actor, now } = context;
  if (actor.role !== 'city_admin') throw new NotFoundError();
  const planId = newId();
  const refusal = refusalOfDays(input) ?? (await beginsWithAnother(tx, planId, input));
  if (refusal) return refusal;
  await tx.programmePlan.create({
    data: {
      cityId: actor.cityId,
      id: planId,
      ...columnsOf(input),
      changedBy: actor.displayName,
      changedAt: now,
    },
  });
  await replacePhases(tx, actor.cityId, planId, input);
  return kept(planId, input, 'programme.plan_added');
}

/** Mends a plan. @throws ConflictError when it has moved on since it was read. */
export async function changePlan(context: Context, input: ChangePlanInput): Promise<Outcome<KeptPlan>> {
  const { tx, actor, now } = context;
  if (actor.role !== 'city_admin') throw new NotFoundError();
  const { planId, version } = input;
  await getPlan(tx, planId);
  const refusal = refusalOfDays(input) ?? (await beginsWithAnother(tx, planId, input));
  if (refusal) return refusal;
  const { count } = await tx.programmePlan.updateMany({
    where: { cityId: actor.cityId, id: planId, version },
    data: {
      ...columnsOf(input),
      version: { increment: 1 },
      changedBy: actor.displayName,
      changedAt: now,
    },
  });
  if (count === 0) throw await conflict(tx, planId);
  await replacePhases(tx, actor.cityId, planId, input);
  return kept(planId, input, 'programme.plan_changed');
}

const columnsOf = ({ title, number, issuer, issuedOn, basis, from, to }: AddPlanInput) => ({
  title,
  number,
  issuer,
  issuedOn: new Date(issuedOn),
  basis,
  validFrom: new Date(from),
  validTo: new Date(to),
});

async function replacePhases(
  tx: ScopedTx,
  cityId: string,
  planId: string,
  { phases }: AddPlanInput,
): Promise<void> {
  await tx.programmePhase.deleteMany({ where: { cityId, planId } });
  await tx.programmePhase.createMany({
    data: phases.map(({ name, from, to }, index) => ({
      cityId,
      planId,
      position: index + 1,
      name,
      validFrom: new Date(from),
      validTo: new Date(to),
    })),
  });
}

/** Two plans that begin on one day: nobody could say which holds. */
async function beginsWithAnother(
  tx: ScopedTx,
  planId: string,
  { from }: AddPlanInput,
): Promise<Outcome<never> | null> {
  const others = await tx.$queryRaw<{ number: string }[]>`
    SELECT number FROM programme_plan
     WHERE city_id = scope_city() AND valid_from = ${from}::date AND id <> ${planId}::uuid`;
  const [other] = others;
  return other
    ? refused(
        'begins_with_another',
        `Kế hoạch ${other.number} cũng bắt đầu ngày này. Sửa kế hoạch đó, hoặc ghi ngày khác.`,
        'from',
      )
    : null;
}

function kept(
  planId: string,
  { number, from, to }: AddPlanInput,
  action: 'programme.plan_added' | 'programme.plan_changed',
): Outcome<KeptPlan> {
  return done({
    value: { planId },
    message: `Đã ghi kế hoạch ${number}, có hiệu lực từ ${formatDate(from)}.`,
    audit: { action, subject: 'programme_plan', subjectId: planId, detail: { number, from, to } },
  });
}

async function conflict(tx: ScopedTx, planId: string): Promise<ConflictError> {
  const { number, title, issuer, basis, from, to, version, changedBy, changedAt } = await getPlan(tx, planId);
  return new ConflictError({
    by: changedBy ?? 'Người khác',
    at: changedAt ? formatDateTime(changedAt) : 'trước đó',
    current: { number, title, issuer, basis, from, to, version: String(version) },
  });
}
