import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import {
  leavingMessage,
  type LeavingDecision,
  type LeavingErrorCode,
} from '@/lib/domain/election/leaving/decisions';
import type { LeavingAction, LeavingEvent, LeavingStatus } from '@/lib/domain/election/leaving/leaving';
import { err, type Result } from '@/lib/domain/result';
import { ELECTIONS_HREF, leavingHref } from '@/lib/features/elections/address';
import { getLeavingFile } from '@/lib/features/elections/leaving/file/get-leaving-file';
import type { LeavingFile } from '@/lib/features/elections/leaving/file/leaving-file';
import type { LeavingInput } from '@/lib/features/elections/leaving/steps/step-fields';
import { takeStep, type Procedure, type Step } from '@/lib/features/elections/procedure/step';
import type { z } from '@/lib/schema/zod';
import type { Refusal } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

/** Columns of the leaving itself that a step sets. */
export type LeavingChange = Omit<
  Extract<Parameters<ScopedTx['mediatorLeaving']['updateMany']>[0], object>['data'],
  'status' | 'version'
>;

/** One act in the course of a leaving. */
export type LeavingStep<Input extends LeavingInput, Plan = object> = Step<
  LeavingFile,
  LeavingStatus,
  LeavingEvent,
  LeavingChange,
  Input,
  Plan
> & { readonly action: LeavingAction; readonly input: z.ZodType<Input> };

const LEAVING: Procedure<LeavingFile, LeavingStatus, LeavingEvent, LeavingChange> = {
  subject: 'mediator_leaving',
  auditWord: (event) => `leaving.${event}`,
  lock: async ({ tx, actor }, id) => {
    const [row] = await tx.$queryRaw<object[]>`
      SELECT 1 FROM mediator_leaving WHERE city_id = ${actor.cityId}::uuid AND id = ${id}::uuid FOR UPDATE`;
    if (!row) throw new NotFoundError();
    return getLeavingFile(tx, actor.cityId, id);
  },
  standing: ({ outline }) => ({
    ...outline,
    id: outline.leavingId,
    of: { electionId: null, leavingId: outline.leavingId },
  }),
  save: async ({ tx, actor, now }, { outline }, status, change) => {
    const { count } = await tx.mediatorLeaving.updateMany({
      where: { cityId: actor.cityId, id: outline.leavingId, version: outline.version },
      data: { ...change, status, version: outline.version + 1, changedBy: actor.displayName, changedAt: now },
    });
    return count;
  },
};

/** What the action door needs for a step of a leaving. */
export function leavingAction<Input extends LeavingInput, Plan>(step: LeavingStep<Input, Plan>) {
  return {
    name: `leaving.${step.action}`,
    permission: 'election:keep' as const,
    input: step.input,
    run: ({ input, ...context }: Context & { readonly input: Input }) =>
      takeStep(LEAVING, step, context, { id: input.leavingId, version: input.version, input }),
    revalidate: ({ input }: { readonly input: Input }) => [
      leavingHref(input.leavingId),
      ELECTIONS_HREF,
      '/roll/teams',
      '/',
    ],
  };
}

const FIELDS_OF_ERROR: Partial<Record<LeavingErrorCode, readonly string[]>> = {
  date_in_future: ['on', 'receivedOn', 'decidedOn'],
  date_before_proposal: ['sentOn'],
  date_before_sending: ['receivedOn'],
  date_before_receipt: ['decidedOn', 'on'],
  date_before_decision: ['on'],
  effect_before_decision: ['takesEffectOn'],
  seat_missing: ['seatIds'],
  seat_begins_later: ['takesEffectOn'],
};

/** A domain decision as the step answers it: the code with its sentence, at the field it belongs to. */
export function toldOfLeaving(
  decision: LeavingDecision,
  input: object,
): Result<{ readonly status: LeavingStatus }, Refusal> {
  if (decision.ok) return decision;
  const code = decision.error;
  const field = FIELDS_OF_ERROR[code]?.find((name) => name in input);
  const message = leavingMessage(code);
  return err(field === undefined ? { code, message } : { code, message, field });
}
