import type { CandidateStanding } from '@/lib/domain/election/election';
import { isMajority } from '@/lib/domain/election/majority';

export type Counted = { readonly candidateId: string; readonly votes: number };
export type Ranked = Counted & { readonly standing: CandidateStanding };

export type RankingTerms = {
  /** Households of the neighbourhoods (Luật HGƠCS Đ8.3), or mediators of the team (Đ14): all, not those present. */
  readonly electorate: number;
  /** How many may be elected (Đ12.2). */
  readonly seats: number;
};

const standingOf = (
  { votes }: Counted,
  passed: readonly Counted[],
  { electorate, seats }: RankingTerms,
): CandidateStanding => {
  if (!isMajority(votes, electorate)) return 'not_passed';
  const above = passed.filter((other) => other.votes > votes).length;
  const withEqual = passed.filter((other) => other.votes >= votes).length;
  if (withEqual <= seats) return 'elected';
  return above < seats ? 'tied' : 'over_quota';
};

/**
 * The second of the two tests, and the order: who has more than half of the whole electorate passes; if more pass than
 * there are seats, the highest first. Those who share the last seats are all listed and the chairman decides among them
 * (NQLT 01/2014). Most votes first; equal votes keep the order of the ballot.
 */
export const rankCandidates = (candidates: readonly Counted[], terms: RankingTerms): readonly Ranked[] => {
  const passed = candidates.filter(({ votes }) => isMajority(votes, terms.electorate));
  return candidates
    .map((candidate) => ({ ...candidate, standing: standingOf(candidate, passed, terms) }))
    .sort((first, second) => second.votes - first.votes);
};

/** How many are elected for certain, share the last seats, and how many seats nobody won. */
export const countResult = (ranked: readonly Ranked[], seats: number) => {
  const elected = ranked.filter(({ standing }) => standing === 'elected').length;
  const tied = ranked.filter(({ standing }) => standing === 'tied').length;
  return { elected, tied, missing: Math.max(0, seats - elected - tied) };
};

/** The seats left for those who are tied: fewer than there are tied candidates. */
export const seatsForTied = (ranked: readonly Ranked[], seats: number): number =>
  seats - countResult(ranked, seats).elected;
