import type { Actor } from '@/lib/domain/access/roles';
import { CASE_ACTIONS, type CaseAction, type CaseStatus } from '@/lib/domain/mediation-case/case';
import { conditionNotMet } from '@/lib/domain/mediation-case/conditions';
import type { CaseFacts } from '@/lib/domain/mediation-case/facts';
import { actionsByRight } from '@/lib/domain/mediation-case/standing';
import type { WhyNot } from '@/lib/domain/mediation-case/why-not';
import { err, ok, type Result } from '@/lib/domain/result';

/**
 * The life of a mediation case: one table, read by the server to decide and by the page to draw its buttons,
 * so that the two cannot disagree. What depends on more than the status stands in `conditions.ts`, who may in
 * `standing.ts`.
 */
type Cell =
  /**
   * `where_it_stood`: back to mediation if it had begun, else to its mediators (after a pause, or Luật HGƠCS
   * Đ27).
   */
  | { readonly next: CaseStatus | 'same' | 'where_it_stood' }
  /** `later`: the moment may still come, so the page says what is missing. */
  | { readonly whyNot: WhyNot; readonly later: boolean };

const to = (next: CaseStatus | 'where_it_stood'): Cell => ({ next });
const stay: Cell = { next: 'same' };
const later = (whyNot: WhyNot): Cell => ({ whyNot, later: true });
const never = (whyNot: WhyNot): Cell => ({ whyNot, later: false });

const closed = never('case_closed');
const ended = never('case_ended_otherwise');
const begun = never('mediation_begun');
const unassigned = later('after_assignment');

export const TRANSITIONS: Record<CaseAction, Record<CaseStatus, Cell>> = {
  add_details: {
    received: stay,
    assigned: stay,
    in_mediation: stay,
    paused: stay,
    closed,
    ended_otherwise: ended,
  },
  confirm_scope: {
    received: stay,
    assigned: stay,
    in_mediation: begun,
    paused: begun,
    closed,
    ended_otherwise: ended,
  },
  // Once mediation has begun a case ends only by the three reasons of Luật HGƠCS Đ23.
  refuse: {
    received: to('ended_otherwise'),
    assigned: to('ended_otherwise'),
    in_mediation: begun,
    paused: begun,
    closed,
    ended_otherwise: ended,
  },
  refer: {
    received: to('ended_otherwise'),
    assigned: to('ended_otherwise'),
    in_mediation: begun,
    paused: begun,
    closed,
    ended_otherwise: ended,
  },
  mark_duplicate: {
    received: to('ended_otherwise'),
    assigned: to('ended_otherwise'),
    in_mediation: to('ended_otherwise'),
    paused: to('ended_otherwise'),
    closed,
    ended_otherwise: ended,
  },
  assign: {
    received: to('assigned'),
    assigned: never('already_assigned'),
    in_mediation: never('already_assigned'),
    paused: never('already_assigned'),
    closed,
    ended_otherwise: ended,
  },
  reassign: {
    received: unassigned,
    assigned: stay,
    in_mediation: stay,
    paused: stay,
    closed,
    ended_otherwise: ended,
  },
  declare_interest: {
    received: unassigned,
    assigned: stay,
    in_mediation: stay,
    paused: stay,
    closed,
    ended_otherwise: ended,
  },
  plan_meeting: {
    received: unassigned,
    assigned: stay,
    in_mediation: stay,
    paused: later('after_continuing'),
    closed,
    ended_otherwise: ended,
  },
  hold_meeting: {
    received: unassigned,
    assigned: to('in_mediation'),
    in_mediation: stay,
    paused: later('after_continuing'),
    closed,
    ended_otherwise: ended,
  },
  cancel_meeting: {
    received: unassigned,
    assigned: stay,
    in_mediation: stay,
    paused: stay,
    closed,
    ended_otherwise: ended,
  },
  invite_expert: {
    received: unassigned,
    assigned: stay,
    in_mediation: stay,
    paused: later('after_continuing'),
    closed,
    ended_otherwise: ended,
  },
  pause: {
    received: unassigned,
    assigned: to('paused'),
    in_mediation: to('paused'),
    paused: never('already_paused'),
    closed,
    ended_otherwise: ended,
  },
  continue: {
    received: never('not_paused'),
    assigned: never('not_paused'),
    in_mediation: never('not_paused'),
    paused: to('where_it_stood'),
    closed,
    ended_otherwise: ended,
  },
  close: {
    received: unassigned,
    assigned: to('closed'),
    in_mediation: to('closed'),
    paused: to('closed'),
    closed,
    ended_otherwise: ended,
  },
  // Luật HGƠCS Đ27: after an unsuccessful mediation the parties may ask to go on, in the same case.
  resume: {
    received: never('after_unsuccessful_closing'),
    assigned: never('after_unsuccessful_closing'),
    in_mediation: never('after_unsuccessful_closing'),
    paused: never('after_unsuccessful_closing'),
    closed: to('where_it_stood'),
    ended_otherwise: ended,
  },
  follow_obligation: {
    received: never('after_successful_closing'),
    assigned: never('after_successful_closing'),
    in_mediation: later('after_successful_closing'),
    paused: later('after_successful_closing'),
    closed: stay,
    ended_otherwise: ended,
  },
  raise_alert: {
    received: stay,
    assigned: stay,
    in_mediation: stay,
    paused: stay,
    closed,
    ended_otherwise: ended,
  },
  acknowledge_alert: {
    received: stay,
    assigned: stay,
    in_mediation: stay,
    paused: stay,
    closed: stay,
    ended_otherwise: stay,
  },
  add_co_team: {
    received: stay,
    assigned: stay,
    in_mediation: stay,
    paused: stay,
    closed,
    ended_otherwise: ended,
  },
  add_party: {
    received: stay,
    assigned: stay,
    in_mediation: stay,
    paused: stay,
    closed,
    ended_otherwise: ended,
  },
  // A line of the book stays; whatever its state it may be corrected by a dated addition.
  correct: {
    received: stay,
    assigned: stay,
    in_mediation: stay,
    paused: stay,
    closed: stay,
    ended_otherwise: stay,
  },
};

/** An action that cannot be taken now, why, and whether its moment may still come. */
export type NotNow = { readonly whyNot: WhyNot; readonly later: boolean };

/** The status a case has after `action`, or why it cannot be taken now. Says nothing of who may. */
export const nextStatus = (facts: CaseFacts, action: CaseAction): Result<CaseStatus, NotNow> => {
  const cell = TRANSITIONS[action][facts.status];
  if ('whyNot' in cell) return err(cell);
  const notMet = conditionNotMet(facts, action);
  if (notMet) return err(notMet);
  if (cell.next === 'same') return ok(facts.status);
  if (cell.next !== 'where_it_stood') return ok(cell.next);
  return ok(facts.startedOn === null ? 'assigned' : 'in_mediation');
};

/** What an actor may do now, and what comes later with what is missing («Chưa làm được lúc này»). */
export type AvailableActions = {
  readonly now: readonly CaseAction[];
  readonly later: readonly { readonly action: CaseAction; readonly reason: WhyNot }[];
};

/**
 * The next steps of `actor` in this case, in the order of the vocabulary. Both lists are empty for who has no
 * right here.
 */
export const availableActions = (facts: CaseFacts, actor: Actor): AvailableActions => {
  const allowed = actionsByRight(facts, actor);
  const answers = CASE_ACTIONS.filter((action) => allowed.has(action)).map((action) => ({
    action,
    answer: nextStatus(facts, action),
  }));
  return {
    now: answers.flatMap(({ action, answer }) => (answer.ok ? [action] : [])),
    later: answers.flatMap(({ action, answer }) =>
      !answer.ok && answer.error.later ? [{ action, reason: answer.error.whyNot }] : [],
    ),
  };
};
