import {
  ELECTION_ACTIONS,
  hasVote,
  type ElectionAction,
  type ElectionStatus,
} from '@/lib/domain/election/election';
import type { ElectionFacts } from '@/lib/domain/election/facts';
import type { ElectionWhyNot } from '@/lib/domain/election/why-not';
import { err, ok, type Result } from '@/lib/domain/result';

/**
 * The life of an election: one table, read by the server to decide and by the page to draw its steps. What depends on
 * more than the status stands in `conditionNotMet`.
 */
type Cell =
  | { readonly next: ElectionStatus | 'same' }
  /** `later`: the moment may still come, so the page says what is missing. */
  | { readonly whyNot: ElectionWhyNot; readonly later: boolean };

const to = (next: ElectionStatus): Cell => ({ next });
const stay: Cell = { next: 'same' };
const later = (whyNot: ElectionWhyNot): Cell => ({ whyNot, later: true });
const never = (whyNot: ElectionWhyNot): Cell => ({ whyNot, later: false });

const CLOSED = {
  published: never('election_closed'),
  without_result: never('election_closed'),
  cancelled: never('election_closed'),
};
const BEGUN = {
  held: never('voting_begun'),
  counted: never('voting_begun'),
  proposed: never('voting_begun'),
  decided: never('voting_begun'),
  ...CLOSED,
};

export const TRANSITIONS: Record<ElectionAction, Record<ElectionStatus, Cell>> = {
  save_candidate: { listing: stay, planned: stay, ...BEGUN },
  remove_candidate: { listing: stay, planned: stay, ...BEGUN },
  plan: { listing: to('planned'), planned: stay, ...BEGUN, held: never('already_held') },
  // A meeting that too few attended is no meeting: the step then leads back to `listing` (`decisions.ts`).
  hold: {
    listing: later('after_planning'),
    planned: to('held'),
    ...BEGUN,
    held: never('already_held'),
  },
  // Counted again as long as the proposal has not left: a slip of the pen is mended before it is signed.
  count: {
    listing: later('after_meeting'),
    planned: later('after_meeting'),
    held: to('counted'),
    counted: stay,
    proposed: never('already_proposed'),
    decided: never('already_decided'),
    ...CLOSED,
  },
  // From `listing` only where nobody votes: see the condition.
  propose: {
    listing: to('proposed'),
    planned: later('after_count'),
    held: later('after_count'),
    counted: to('proposed'),
    proposed: never('already_proposed'),
    decided: never('already_decided'),
    ...CLOSED,
  },
  decide: {
    listing: later('after_proposal'),
    planned: later('after_proposal'),
    held: later('after_proposal'),
    counted: later('after_proposal'),
    proposed: to('decided'),
    decided: never('already_decided'),
    ...CLOSED,
  },
  publish: {
    listing: later('after_decision'),
    planned: later('after_decision'),
    held: later('after_decision'),
    counted: later('after_decision'),
    proposed: later('after_decision'),
    decided: to('published'),
    ...CLOSED,
    published: never('already_published'),
  },
  receive_copies: {
    listing: later('after_decision'),
    planned: later('after_decision'),
    held: later('after_decision'),
    counted: later('after_decision'),
    proposed: later('after_decision'),
    decided: stay,
    ...CLOSED,
    published: stay,
  },
  end_without_result: {
    listing: never('after_count'),
    planned: never('after_count'),
    held: never('after_count'),
    counted: to('without_result'),
    proposed: to('without_result'),
    decided: never('already_decided'),
    ...CLOSED,
  },
  cancel: {
    listing: to('cancelled'),
    planned: to('cancelled'),
    held: to('cancelled'),
    counted: never('voting_begun'),
    proposed: never('already_proposed'),
    decided: never('already_decided'),
    ...CLOSED,
  },
};

/** A step that cannot be taken now, why, and whether its moment may still come. */
export type NotNow = { readonly whyNot: ElectionWhyNot; readonly later: boolean };

const unless = (holds: boolean, whyNot: ElectionWhyNot, isLater: boolean): NotNow | null =>
  holds ? null : { whyNot, later: isLater };

type Condition = (facts: ElectionFacts) => NotNow | null;

const withVote: Condition = ({ kind }) => unless(hasVote(kind), 'no_vote', false);
const withCandidates: Condition = ({ candidates }) => unless(candidates > 0, 'after_candidates', true);

const CONDITIONS: Partial<Record<ElectionAction, Condition>> = {
  remove_candidate: ({ candidates }) => unless(candidates > 0, 'after_candidates', false),
  plan: withVote,
  hold: (facts) => withVote(facts) ?? withCandidates(facts),
  count: withVote,
  propose: (facts) => {
    if (!hasVote(facts.kind)) return withCandidates(facts);
    if (facts.status !== 'counted') return { whyNot: 'after_count', later: true };
    return unless(facts.listed > 0, 'nobody_passed', false);
  },
  receive_copies: ({ copiesOutstanding }) => unless(copiesOutstanding > 0, 'copies_all_received', false),
};

/** The status after `action`, or why it cannot be taken now. Says nothing of who may: that is the commune alone. */
export const nextStatus = (facts: ElectionFacts, action: ElectionAction): Result<ElectionStatus, NotNow> => {
  const cell = TRANSITIONS[action][facts.status];
  if ('whyNot' in cell) {
    const isHopeless = cell.later && CONDITIONS[action]?.(facts)?.whyNot === 'no_vote';
    return err(isHopeless ? { whyNot: 'no_vote', later: false } : cell);
  }
  const notMet = CONDITIONS[action]?.(facts);
  if (notMet) return err(notMet);
  return ok(cell.next === 'same' ? facts.status : cell.next);
};

/** What can be done now, and what comes later with what is missing. */
export type AvailableSteps = {
  readonly now: readonly ElectionAction[];
  readonly later: readonly { readonly action: ElectionAction; readonly reason: ElectionWhyNot }[];
};

/** The steps of an election as it stands, in the order of the vocabulary. */
export const availableSteps = (facts: ElectionFacts): AvailableSteps => {
  const answers = ELECTION_ACTIONS.map((action) => ({ action, answer: nextStatus(facts, action) }));
  return {
    now: answers.flatMap(({ action, answer }) => (answer.ok ? [action] : [])),
    later: answers.flatMap(({ action, answer }) =>
      !answer.ok && answer.error.later ? [{ action, reason: answer.error.whyNot }] : [],
    ),
  };
};

const MAIN: Record<ElectionStatus, (facts: ElectionFacts) => ElectionAction | null> = {
  listing: ({ kind }) => (hasVote(kind) ? 'plan' : 'propose'),
  planned: () => 'hold',
  held: () => 'count',
  counted: ({ listed }) => (listed > 0 ? 'propose' : 'end_without_result'),
  proposed: () => 'decide',
  decided: () => 'publish',
  published: ({ copiesOutstanding }) => (copiesOutstanding > 0 ? 'receive_copies' : null),
  without_result: () => null,
  cancelled: () => null,
};

/** The one step that moves the election on; null when nothing is left to do. */
export const mainStep = (facts: ElectionFacts): ElectionAction | null =>
  facts.candidates === 0 && nextStatus(facts, 'save_candidate').ok
    ? 'save_candidate'
    : MAIN[facts.status](facts);
