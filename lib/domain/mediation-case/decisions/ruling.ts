import type { Actor } from '@/lib/domain/access/roles';
import type { CaseAction, CaseEventKind, CaseStatus } from '@/lib/domain/mediation-case/case';
import type { CaseErrorCode } from '@/lib/domain/mediation-case/errors';
import type { CaseFacts } from '@/lib/domain/mediation-case/facts';
import { actionsByRight } from '@/lib/domain/mediation-case/standing';
import { nextStatus } from '@/lib/domain/mediation-case/transitions';
import { err, ok, type Result } from '@/lib/domain/result';

/** What every decision settles: the line of the timeline to append and the status the case then has. */
export type Decided<Details = object> = Details & {
  readonly event: CaseEventKind;
  readonly status: CaseStatus;
};

export type Decision<Details = object> = Result<Decided<Details>, CaseErrorCode>;

/** A condition that refuses, beside the code it refuses with; the first that holds is told. */
export type Refusal = readonly [refused: boolean, code: CaseErrorCode];

const EVENT_OF_ACTION: Record<CaseAction, CaseEventKind> = {
  add_details: 'details_added',
  confirm_scope: 'scope_confirmed',
  refuse: 'refused',
  refer: 'referred',
  mark_duplicate: 'marked_duplicate',
  assign: 'assigned',
  reassign: 'reassigned',
  declare_interest: 'interest_declared',
  plan_meeting: 'meeting_planned',
  hold_meeting: 'meeting_held',
  cancel_meeting: 'meeting_cancelled',
  invite_expert: 'expert_invited',
  pause: 'paused',
  continue: 'continued',
  close: 'closed',
  resume: 'resumed',
  follow_obligation: 'obligation_followed',
  raise_alert: 'alert_raised',
  acknowledge_alert: 'alert_acknowledged',
  add_co_team: 'co_team_added',
  add_party: 'party_added',
  correct: 'corrected',
};

/**
 * The one order of every decision: may this actor, is it the moment, do the refusals hold, then `details`.
 * Whoever may not is told nothing of the case's state.
 */
export const ruling = <Details extends object>(
  facts: CaseFacts,
  action: CaseAction,
  actor: Actor,
  refusals: readonly Refusal[],
  details: Details,
): Decision<Details> => {
  if (!actionsByRight(facts, actor).has(action)) return err('not_allowed');
  const next = nextStatus(facts, action);
  if (!next.ok) return err(next.error.whyNot);
  const refusal = refusals.find(([refused]) => refused);
  if (refusal) return err(refusal[1]);
  return ok({ ...details, event: EVENT_OF_ACTION[action], status: next.value });
};
