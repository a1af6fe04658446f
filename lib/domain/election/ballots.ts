import type { ElectionMethod } from '@/lib/domain/election/election';

/** Ballots of a secret vote, at the meeting or carried to the households (Mẫu 02, 03, 05). */
export type Ballots = {
  readonly issued: number;
  readonly returned: number;
  readonly valid: number;
  readonly invalid: number;
};

export type VoteCount = {
  readonly method: ElectionMethod;
  readonly electorate: number;
  /** Representatives at the meeting; null for ballots carried to the households. */
  readonly present: number | null;
  /** Null for raised hands. */
  readonly ballots: Ballots | null;
  /** Votes for each candidate. */
  readonly votes: readonly number[];
};

export type CountError =
  | 'ballots_missing'
  | 'ballots_above_electorate'
  | 'ballots_above_present'
  | 'returned_above_issued'
  | 'ballots_do_not_add_up'
  | 'votes_above_present'
  | 'votes_above_valid';

/** What cannot be true in a count; null when it adds up. */
export const countError = (count: VoteCount): CountError | null => {
  const { method, electorate, present, ballots, votes } = count;
  if (method === 'show_of_hands') {
    return votes.some((vote) => vote > (present ?? electorate)) ? 'votes_above_present' : null;
  }
  if (ballots === null) return 'ballots_missing';
  if (ballots.issued > electorate) return 'ballots_above_electorate';
  if (present !== null && ballots.issued > present) return 'ballots_above_present';
  if (ballots.returned > ballots.issued) return 'returned_above_issued';
  if (ballots.valid + ballots.invalid !== ballots.returned) return 'ballots_do_not_add_up';
  return votes.some((vote) => vote > ballots.valid) ? 'votes_above_valid' : null;
};
