import 'server-only';
import type { Refusal } from '@/lib/server/action';
import type { ScopedTx } from '@/lib/db/scope';
import type { ElectionAction, ElectionEvent, ElectionStatus } from '@/lib/domain/election/election';
import type { Decision } from '@/lib/domain/election/decisions';
import type { ElectionErrorCode } from '@/lib/domain/election/errors';
import { electionMessage } from '@/lib/domain/election/messages';
import { err, type Result } from '@/lib/domain/result';
import type { ElectionFile } from '@/lib/features/elections/file/election-file';
import { getElectionFile } from '@/lib/features/elections/file/get-election-file';
import { electionHref, ELECTIONS_HREF } from '@/lib/features/elections/address';
import { takeStep, type Procedure, type Step } from '@/lib/features/elections/procedure/step';
import type { StepInput } from '@/lib/features/elections/steps/step-fields';
import type { z } from '@/lib/schema/zod';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

/** Columns of the election itself that a step sets; status and version are set by the procedure alone. */
export type ElectionChange = Omit<
  Extract<Parameters<ScopedTx['election']['updateMany']>[0], object>['data'],
  'status' | 'version'
>;

/** One act in the life of an election. */
export type ElectionStep<Input extends StepInput, Plan = object> = Step<
  ElectionFile,
  ElectionStatus,
  ElectionEvent,
  ElectionChange,
  Input,
  Plan
> & { readonly action: ElectionAction; readonly input: z.ZodType<Input> };

const ELECTION: Procedure<ElectionFile, ElectionStatus, ElectionEvent, ElectionChange> = {
  subject: 'election',
  auditWord: (event) => `election.${event}`,
  lock: async ({ tx, actor }, id) => {
    const [row] = await tx.$queryRaw<object[]>`
      SELECT 1 FROM election WHERE city_id = ${actor.cityId}::uuid AND id = ${id}::uuid FOR UPDATE`;
    if (!row) throw new NotFoundError();
    return getElectionFile(tx, actor.cityId, id);
  },
  standing: ({ outline }) => ({
    ...outline,
    id: outline.electionId,
    of: { electionId: outline.electionId, leavingId: null },
  }),
  save: async ({ tx, actor, now }, { outline }, status, change) => {
    const { count } = await tx.election.updateMany({
      where: { cityId: actor.cityId, id: outline.electionId, version: outline.version },
      data: { ...change, status, version: outline.version + 1, changedBy: actor.displayName, changedAt: now },
    });
    return count;
  },
};

/** What the action door needs for a step of an election. */
export function electionAction<Input extends StepInput, Plan>(step: ElectionStep<Input, Plan>) {
  return {
    name: `election.${step.action}`,
    permission: 'election:keep' as const,
    input: step.input,
    run: ({ input, ...context }: Context & { readonly input: Input }) =>
      takeStep(ELECTION, step, context, { id: input.electionId, version: input.version, input }),
    revalidate: ({ input }: { readonly input: Input }) => [
      electionHref(input.electionId),
      ELECTIONS_HREF,
      '/roll/teams',
      '/',
    ],
  };
}

/** Fields that a refusal can belong to; the first that the step's form has is marked. */
const FIELDS_OF_ERROR: Partial<Record<ElectionErrorCode, readonly string[]>> = {
  date_in_future: ['on', 'receivedOn', 'decidedOn', 'consentedOn'],
  date_before_vote: ['sentOn'],
  date_before_sending: ['receivedOn'],
  date_before_receipt: ['decidedOn'],
  date_before_decision: ['on'],
  effect_before_decision: ['takesEffectOn'],
  consent_missing: ['consentedOn'],
  criteria_unmet: ['criteria'],
  method_not_of_kind: ['method'],
  seats_missing: ['seats'],
  electorate_missing: ['electorate'],
  present_above_electorate: ['present'],
  witness_missing: ['witness'],
  witness_is_related: ['witnessIsUnrelated'],
  ballots_missing: ['issued'],
  ballots_above_electorate: ['issued'],
  ballots_above_present: ['issued'],
  returned_above_issued: ['returned'],
  ballots_do_not_add_up: ['valid'],
  chosen_not_listed: ['chosenIds'],
  chosen_above_seats: ['chosenIds'],
  nobody_chosen: ['chosenIds'],
  refusal_reason_missing: ['note'],
};

/** A domain decision as the step answers it: the code with its sentence, at the field it belongs to. */
export function told<Details>(
  decision: Decision<Details>,
  input: object,
): Result<Details & { readonly status: ElectionStatus }, Refusal> {
  if (decision.ok) return decision;
  const code = decision.error;
  const field = FIELDS_OF_ERROR[code]?.find((name) => name in input);
  const message = electionMessage(code);
  return err(field === undefined ? { code, message } : { code, message, field });
}
