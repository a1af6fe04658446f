import { isAfter, isBefore } from '@/lib/domain/calendar';
import { countError, type Ballots } from '@/lib/domain/election/ballots';
import { methodsOf, type CandidateSource, type ElectionMethod } from '@/lib/domain/election/election';
import { isByHouseholds, type ElectionAction, type ElectionStatus } from '@/lib/domain/election/election';
import type { ElectionErrorCode } from '@/lib/domain/election/errors';
import type { ElectionFacts } from '@/lib/domain/election/facts';
import { judgeQuorum, type Quorum } from '@/lib/domain/election/quorum';
import { rankCandidates, type Counted, type Ranked } from '@/lib/domain/election/ranking';
import { nextStatus } from '@/lib/domain/election/transitions';
import type { IsoDate } from '@/lib/domain/iso-date';
import { err, ok, type Result } from '@/lib/domain/result';
import { CRITERIA, type Criterion } from '@/lib/domain/roll/criteria';

/** What a step settles: the status afterwards, and what was worked out on the way. */
export type Decided<Details = object> = Details & { readonly status: ElectionStatus };
export type Decision<Details = object> = Result<Decided<Details>, ElectionErrorCode>;

type Refusal = readonly [refused: boolean, code: ElectionErrorCode];

/** The one order of every decision: is it the moment, do the refusals hold, then `details`. */
const ruling = <Details extends object>(
  facts: ElectionFacts,
  action: ElectionAction,
  refusals: readonly Refusal[],
  details: Details,
): Decision<Details> => {
  const next = nextStatus(facts, action);
  if (!next.ok) return err(next.error.whyNot);
  const refusal = refusals.find(([refused]) => refused);
  return refusal ? err(refusal[1]) : ok({ ...details, status: next.value });
};

const beforeVote = (day: IsoDate, { heldOn }: ElectionFacts): boolean =>
  heldOn !== null && isBefore(day, heldOn);

/** A candidate: introduced only with consent, and fit by the four criteria (Luật HGƠCS Đ7, Đ8.1). */
export const decideCandidate = (
  facts: ElectionFacts,
  candidate: {
    readonly source: CandidateSource;
    readonly consentedOn: IsoDate | null;
    readonly criteria: readonly Criterion[];
  },
  today: IsoDate,
): Decision =>
  ruling(
    facts,
    'save_candidate',
    [
      [candidate.source === 'introduced' && candidate.consentedOn === null, 'consent_missing'],
      [candidate.consentedOn !== null && isAfter(candidate.consentedOn, today), 'date_in_future'],
      [CRITERIA.some((criterion) => !candidate.criteria.includes(criterion)), 'criteria_unmet'],
    ],
    {},
  );

/** The election's committee, day and method, and how many are to be elected. */
export const decidePlan = (
  facts: ElectionFacts,
  plan: { readonly method: ElectionMethod; readonly seats: number },
): Decision =>
  ruling(
    facts,
    'plan',
    [
      [!methodsOf(facts.kind).includes(plan.method), 'method_not_of_kind'],
      [plan.seats < 1, 'seats_missing'],
    ],
    {},
  );

export type HoldInput = {
  readonly on: IsoDate;
  readonly electorate: number;
  /** Representatives at the meeting; null when ballots are carried to the households. */
  readonly present: number | null;
  readonly witness: string | null;
  readonly witnessIsUnrelated: boolean;
};

const needsQuorum = ({ kind, method }: ElectionFacts): boolean =>
  isByHouseholds(kind) && method !== 'household_ballots';

/**
 * The meeting, with its quorum, or the carrying out of ballots. A meeting that too few attended is written down and
 * the election goes back to finding a day.
 */
export const decideHold = (
  facts: ElectionFacts,
  input: HoldInput,
  today: IsoDate,
): Decision<{ readonly quorum: Quorum | null }> => {
  const present = facts.method === 'household_ballots' ? 0 : (input.present ?? 0);
  const judged = judgeQuorum({ present, electorate: input.electorate });
  const quorum = judged.ok && needsQuorum(facts) ? judged.value : null;
  const isSecretMeeting = facts.method === 'secret_ballot' && isByHouseholds(facts.kind);
  const ruled = ruling(
    facts,
    'hold',
    [
      [isAfter(input.on, today), 'date_in_future'],
      [!judged.ok && judged.error === 'electorate_missing', 'electorate_missing'],
      [!judged.ok && judged.error === 'present_above_electorate', 'present_above_electorate'],
      [isSecretMeeting && input.witness === null, 'witness_missing'],
      [isSecretMeeting && !input.witnessIsUnrelated, 'witness_is_related'],
    ],
    { quorum },
  );
  if (!ruled.ok || quorum === null || quorum.valid) return ruled;
  return ok({ ...ruled.value, status: 'listing' });
};

/** The votes: they add up, and whoever has more than half of the whole electorate is ranked within the seats. */
export const decideCount = (
  facts: ElectionFacts,
  input: {
    readonly ballots: Ballots | null;
    readonly votes: readonly Counted[];
    readonly present: number | null;
    readonly candidateIds: readonly string[];
  },
): Decision<{ readonly ranked: readonly Ranked[] }> => {
  const { electorate, method, seats } = facts;
  if (electorate === null || method === null || seats === null) {
    const next = nextStatus(facts, 'count');
    return err(next.ok ? 'electorate_missing' : next.error.whyNot);
  }
  const wrong = countError({
    method,
    electorate,
    present: input.present,
    ballots: input.ballots,
    votes: input.votes.map(({ votes }) => votes),
  });
  const isComplete =
    input.votes.length === input.candidateIds.length &&
    input.candidateIds.every((id) => input.votes.some(({ candidateId }) => candidateId === id));
  return ruling(
    facts,
    'count',
    [
      [!isComplete, 'votes_missing'],
      [wrong !== null, wrong ?? 'votes_missing'],
    ],
    { ranked: rankCandidates(input.votes, { electorate, seats }) },
  );
};

/** The proposal of the Front's work committee (Mẫu 06, 07): sent, and received by the commune. */
export const decidePropose = (
  facts: ElectionFacts,
  input: { readonly sentOn: IsoDate; readonly receivedOn: IsoDate },
  today: IsoDate,
): Decision =>
  ruling(
    facts,
    'propose',
    [
      [isAfter(input.receivedOn, today), 'date_in_future'],
      [beforeVote(input.sentOn, facts), 'date_before_vote'],
      [isBefore(input.receivedOn, input.sentOn), 'date_before_sending'],
    ],
    {},
  );

export type ListedCandidate = { readonly candidateId: string; readonly standing: 'elected' | 'tied' };

/**
 * The chairman's decision: within the seats, among those listed. Leaving out somebody who was elected needs a reason;
 * choosing among the tied does not.
 */
export const decideRecognise = (
  facts: ElectionFacts,
  input: {
    readonly decidedOn: IsoDate;
    readonly takesEffectOn: IsoDate;
    readonly chosenIds: readonly string[];
    readonly note: string | null;
  },
  listed: readonly ListedCandidate[],
  today: IsoDate,
): Decision => {
  const isListed = (id: string): boolean => listed.some(({ candidateId }) => candidateId === id);
  const leftOut = listed.some(
    ({ candidateId, standing }) => standing === 'elected' && !input.chosenIds.includes(candidateId),
  );
  return ruling(
    facts,
    'decide',
    [
      [isAfter(input.decidedOn, today), 'date_in_future'],
      [
        facts.proposalReceivedOn !== null && isBefore(input.decidedOn, facts.proposalReceivedOn),
        'date_before_receipt',
      ],
      [isBefore(input.takesEffectOn, input.decidedOn), 'effect_before_decision'],
      [input.chosenIds.length === 0, 'nobody_chosen'],
      [!input.chosenIds.every(isListed), 'chosen_not_listed'],
      [facts.seats !== null && input.chosenIds.length > facts.seats, 'chosen_above_seats'],
      [leftOut && input.note === null, 'refusal_reason_missing'],
    ],
    {},
  );
};

/** The announcement in the neighbourhood (Luật HGƠCS Đ8.4). */
export const decidePublish = (
  facts: ElectionFacts,
  input: { readonly on: IsoDate; readonly decidedOn: IsoDate },
  today: IsoDate,
): Decision =>
  ruling(
    facts,
    'publish',
    [
      [isAfter(input.on, today), 'date_in_future'],
      [isBefore(input.on, input.decidedOn), 'date_before_decision'],
    ],
    {},
  );

/** A step that needs no more than its moment: taking a name off, confirming copies, ending, dropping. */
export const decidePlainly = (
  facts: ElectionFacts,
  action: Extract<ElectionAction, 'remove_candidate' | 'receive_copies' | 'end_without_result' | 'cancel'>,
): Decision => ruling(facts, action, [], {});
