/**
 * The vocabulary of electing and recognising mediators and their leader (Luật HGƠCS Đ8, Đ12, Đ14; NQLT 01/2014). The
 * same words stand in the database's CHECK constraints; a test compares the lists.
 */

/** `re_recognition`: after the merger of 2025 whoever served is recognised again, without a vote and not as new. */
export const ELECTION_KINDS = ['mediators', 'supplementary', 'leader', 're_recognition'] as const;
export type ElectionKind = (typeof ELECTION_KINDS)[number];

/** `without_result`: nobody passed, or the chairman recognised nobody. */
export const ELECTION_STATUSES = [
  'listing',
  'planned',
  'held',
  'counted',
  'proposed',
  'decided',
  'published',
  'without_result',
  'cancelled',
] as const;
export type ElectionStatus = (typeof ELECTION_STATUSES)[number];

/** Nothing more to do: what is written stays. */
export const CLOSED_STATUSES = ['published', 'without_result', 'cancelled'] as const;

/** Luật HGƠCS Đ8.2: raised hands or a secret ballot at a meeting, or ballots handed to the households. */
export const ELECTION_METHODS = ['show_of_hands', 'secret_ballot', 'household_ballots'] as const;
export type ElectionMethod = (typeof ELECTION_METHODS)[number];

/** Luật HGƠCS Đ8.1: self-nominated, or introduced by the Front's work committee with the person's consent. */
export const CANDIDATE_SOURCES = ['self', 'introduced'] as const;
export type CandidateSource = (typeof CANDIDATE_SOURCES)[number];

/** Who runs the election (NQLT 01/2014): its head is the head of the Front's work committee. */
export const OFFICIAL_ROLES = ['head', 'deputy', 'secretary', 'member', 'teller', 'witness'] as const;
export type OfficialRole = (typeof OFFICIAL_ROLES)[number];

/** What the vote means for a candidate (`ranking.ts`). */
export const CANDIDATE_STANDINGS = ['elected', 'tied', 'over_quota', 'not_passed'] as const;
export type CandidateStanding = (typeof CANDIDATE_STANDINGS)[number];

/** Each thing a person can do to an election; `transitions.ts` says when. */
export const ELECTION_ACTIONS = [
  'save_candidate',
  'remove_candidate',
  'plan',
  'hold',
  'count',
  'propose',
  'decide',
  'publish',
  'receive_copies',
  'end_without_result',
  'cancel',
] as const;
export type ElectionAction = (typeof ELECTION_ACTIONS)[number];

/** Lines of the procedure's timeline. */
export const ELECTION_EVENTS = [
  'opened',
  'candidate_saved',
  'candidate_removed',
  'planned',
  'meeting_invalid',
  'held',
  'counted',
  'proposed',
  'decided',
  'published',
  'copies_received',
  'ended_without_result',
  'cancelled',
] as const;
export type ElectionEvent = (typeof ELECTION_EVENTS)[number];

/** Whether the neighbourhood's households vote; a leader is elected by and among the mediators (Luật HGƠCS Đ14). */
export const isByHouseholds = (kind: ElectionKind): boolean =>
  kind === 'mediators' || kind === 'supplementary';

/** Whether there is a vote at all. */
export const hasVote = (kind: ElectionKind): boolean => kind !== 're_recognition';

/** How a kind may be voted: ballots are carried to households, never to the few mediators of a team. */
export const methodsOf = (kind: ElectionKind): readonly ElectionMethod[] =>
  isByHouseholds(kind)
    ? ELECTION_METHODS
    : ELECTION_METHODS.filter((method) => method !== 'household_ballots');
