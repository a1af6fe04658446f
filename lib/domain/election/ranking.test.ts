import { describe, expect, it } from 'vitest';
import { countError, type VoteCount } from '@/lib/domain/election/ballots';
import type { CandidateStanding } from '@/lib/domain/election/election';
import {
  countResult,
  rankCandidates,
  seatsForTied,
  type Counted,
  type RankingTerms,
} from '@/lib/domain/election/ranking';
import { Chance } from '@/tests/support/random';

const named = (votes: readonly number[]): Counted[] =>
  votes.map((vote, index) => ({ candidateId: `c${index}`, votes: vote }));
const standings = (votes: readonly number[], terms: RankingTerms): CandidateStanding[] => {
  const ranked = rankCandidates(named(votes), terms);
  return named(votes).map(
    ({ candidateId }) => ranked.find((one) => one.candidateId === candidateId)?.standing ?? 'not_passed',
  );
};

describe('the result of a vote', () => {
  it.each<[string, readonly number[], RankingTerms, readonly CandidateStanding[]]>([
    ['exactly half of all households is not enough', [34], { electorate: 68, seats: 3 }, ['not_passed']],
    ['one more than half is', [35], { electorate: 68, seats: 3 }, ['elected']],
    ['half of an odd number', [33, 34], { electorate: 67, seats: 3 }, ['not_passed', 'elected']],
    [
      'all of those present may still be too few of all',
      [35, 36],
      { electorate: 72, seats: 3 },
      ['not_passed', 'not_passed'],
    ],
    [
      'more seats than passed',
      [60, 50, 10],
      { electorate: 68, seats: 7 },
      ['elected', 'elected', 'not_passed'],
    ],
    ['as many seats as passed', [60, 50], { electorate: 68, seats: 2 }, ['elected', 'elected']],
    ['the highest first', [40, 60, 50], { electorate: 68, seats: 2 }, ['over_quota', 'elected', 'elected']],
    [
      'a tie at the edge is left to the chairman',
      [60, 50, 50, 40],
      { electorate: 68, seats: 2 },
      ['elected', 'tied', 'tied', 'over_quota'],
    ],
    [
      'a tie inside the seats is none',
      [60, 60, 40],
      { electorate: 68, seats: 2 },
      ['elected', 'elected', 'over_quota'],
    ],
    ['all tied', [50, 50, 50], { electorate: 68, seats: 2 }, ['tied', 'tied', 'tied']],
    ['a tie under the half is no tie', [34, 34], { electorate: 68, seats: 1 }, ['not_passed', 'not_passed']],
    [
      'a leader: more than half of the team and the most',
      [3, 1],
      { electorate: 5, seats: 1 },
      ['elected', 'not_passed'],
    ],
    ['a leader: the most but not half', [2, 1], { electorate: 5, seats: 1 }, ['not_passed', 'not_passed']],
    ['nobody stood', [], { electorate: 5, seats: 1 }, []],
  ])('%s', (_name, votes, terms, expected) => {
    expect(standings(votes, terms)).toEqual(expected);
  });

  it('counts the elected, the tied and the seats nobody won', () => {
    const ranked = rankCandidates(named([60, 50, 50, 40]), { electorate: 68, seats: 2 });
    expect(countResult(ranked, 2)).toEqual({ elected: 1, tied: 2, missing: 0 });
    expect(seatsForTied(ranked, 2)).toBe(1);
    expect(countResult(rankCandidates(named([60]), { electorate: 68, seats: 3 }), 3)).toEqual({
      elected: 1,
      tied: 0,
      missing: 2,
    });
  });
});

/** As the law is read aloud: fill seat after seat with everybody who shares the highest count left. */
function filledSeatBySeat(candidates: readonly Counted[], { electorate, seats }: RankingTerms) {
  const result = new Map<string, CandidateStanding>();
  let left = seats;
  const rest = [...candidates];
  while (rest.length > 0) {
    const top = Math.max(...rest.map(({ votes }) => votes));
    const group = rest.filter(({ votes }) => votes === top);
    for (const one of group) {
      rest.splice(rest.indexOf(one), 1);
      const passes = one.votes > electorate / 2;
      result.set(
        one.candidateId,
        !passes ? 'not_passed' : group.length <= left ? 'elected' : left > 0 ? 'tied' : 'over_quota',
      );
    }
    left = Math.max(0, left - group.length);
  }
  return result;
}

it('agrees with filling seat by seat, for 2,000 random votes', () => {
  for (let seed = 1; seed <= 2_000; seed += 1) {
    const chance = new Chance(seed);
    const electorate = chance.between(1, 12);
    const candidates = named(
      Array.from({ length: chance.between(0, 8) }, () => chance.between(0, electorate)),
    );
    const terms = { electorate, seats: chance.between(1, 5) };
    const ranked = rankCandidates(candidates, terms);
    const expected = filledSeatBySeat(candidates, terms);
    expect(
      Object.fromEntries(ranked.map(({ candidateId, standing }) => [candidateId, standing])),
      `seed ${seed}`,
    ).toEqual(Object.fromEntries(expected));
    for (const [index, one] of ranked.entries()) {
      expect(one.votes, `seed ${seed}`).toBeLessThanOrEqual(ranked[index - 1]?.votes ?? electorate);
    }
    expect(countResult(ranked, terms.seats).elected, `seed ${seed}`).toBeLessThanOrEqual(terms.seats);
  }
});

describe('a count that cannot be true', () => {
  const secret: VoteCount = {
    method: 'secret_ballot',
    electorate: 68,
    present: 40,
    ballots: { issued: 40, returned: 39, valid: 37, invalid: 2 },
    votes: [37, 20],
  };
  it.each<[string, Partial<VoteCount>, string | null]>([
    ['adds up', {}, null],
    ['no ballots', { ballots: null }, 'ballots_missing'],
    ['more ballots than people', { present: 39 }, 'ballots_above_present'],
    ['more ballots than households', { present: null, electorate: 39 }, 'ballots_above_electorate'],
    [
      'more came back than went out',
      { ballots: { issued: 40, returned: 41, valid: 41, invalid: 0 } },
      'returned_above_issued',
    ],
    [
      'valid and invalid are not all',
      { ballots: { issued: 40, returned: 39, valid: 37, invalid: 1 } },
      'ballots_do_not_add_up',
    ],
    ['more votes than valid ballots', { votes: [38] }, 'votes_above_valid'],
    ['raised hands need no ballots', { method: 'show_of_hands', ballots: null, votes: [40] }, null],
    [
      'more hands than people',
      { method: 'show_of_hands', ballots: null, votes: [41] },
      'votes_above_present',
    ],
    ['ballots to households know no meeting', { method: 'household_ballots', present: null }, null],
  ])('%s', (_name, over, error) => {
    expect(countError({ ...secret, ...over })).toBe(error);
  });
});
