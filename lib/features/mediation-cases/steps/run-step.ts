import 'server-only';
import { databaseDay } from '@/lib/db/day';
import { newId } from '@/lib/db/ids';
import type { Decided } from '@/lib/domain/mediation-case/decisions/ruling';
import { actionsByRight } from '@/lib/domain/mediation-case/standing';
import { lockCase } from '@/lib/features/mediation-cases/steps/lock-case';
import type {
  CaseStep,
  StepContext,
  StepInput,
  Written,
} from '@/lib/features/mediation-cases/steps/case-step';
import { fieldOfError, STEP_ERROR_MESSAGES } from '@/lib/features/mediation-cases/steps/step-error';
import { belonging } from '@/lib/features/mediation-cases/steps/writing';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context, TenantContext } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

/** The case after a step, for what comes next (undo takes this version). */
export type StepDone = { readonly caseId: string; readonly version: number };

const isTenant = (context: Context): context is TenantContext => context.actor.role !== 'operator';

async function appendEvent(context: StepContext, kind: Decided['event'], { line }: Written): Promise<void> {
  const { tx, actor, file } = context;
  await tx.caseEvent.create({
    data: {
      ...belonging(file),
      id: newId(),
      kind,
      happenedOn: databaseDay(line.happenedOn),
      byName: actor.displayName,
      byMembership: actor.membershipId,
      heardFrom: line.heardFrom ?? null,
      note: line.note ?? null,
      detail: line.detail ?? {},
    },
  });
}

async function saveCase(
  { tx, file }: StepContext,
  status: Decided['status'],
  { change }: Written,
): Promise<void> {
  const { cityId, caseId, version } = file.outline;
  // updateMany: an UPDATE without RETURNING, which must not ask to read a row its writer may be leaving.
  const { count } = await tx.mediationCase.updateMany({
    where: { cityId, id: caseId, version },
    data: { ...change, status, version: version + 1 },
  });
  if (count !== 1) throw new NotFoundError();
}

/**
 * Takes one step: lock and version → the rule → its own writes → the line of the timeline → the case's row. The action
 * door adds the audit in the same transaction. What the rule refuses leaves nothing behind.
 */
export async function runStep<Input extends StepInput, Plan extends object>(
  step: CaseStep<Input, Plan>,
  context: Context,
  input: Input,
): Promise<Outcome<StepDone>> {
  if (!isTenant(context)) throw new NotFoundError();
  const stepContext: StepContext = { ...context, file: await lockCase(context, input) };
  // Before anything the step looks up: who may not is told no more than that there is nothing here.
  if (!actionsByRight(stepContext.file.facts, context.actor).has(step.action)) throw new NotFoundError();
  const decision = await step.decide(stepContext, input);
  if (!decision.ok) {
    const code = decision.error;
    if (code === 'not_allowed') throw new NotFoundError();
    return refused(code, STEP_ERROR_MESSAGES[code], fieldOfError(code, input));
  }
  const { event, status } = decision.value;
  const written = await step.write(stepContext, decision.value, input);
  await appendEvent(stepContext, event, written);
  await saveCase(stepContext, status, written);
  await written.lastly?.();
  return done({
    value: { caseId: input.caseId, version: input.version + 1 },
    message: written.message,
    audit: {
      action: `case.${event}`,
      subject: 'mediation_case',
      subjectId: input.caseId,
      detail: { status, version: input.version + 1 },
    },
    outbox: written.outbox ?? [],
  });
}
