import { describe, expect, it } from 'vitest';
import { runningTerm } from '@/lib/domain/election/deadlines';
import {
  decideCandidate,
  decideCount,
  decideHold,
  decidePlan,
  decidePropose,
  decidePublish,
  decideRecognise,
  type HoldInput,
} from '@/lib/domain/election/decisions';
import type { ElectionFacts } from '@/lib/domain/election/facts';
import { electionMessage } from '@/lib/domain/election/messages';
import { isShort, seatsToFill } from '@/lib/domain/election/seats-to-fill';
import { CRITERIA } from '@/lib/domain/roll/criteria';

const TODAY = '2026-11-22';
const facts = (over: Partial<ElectionFacts>): ElectionFacts => ({
  kind: 'mediators',
  status: 'listing',
  method: 'show_of_hands',
  seats: 2,
  electorate: 68,
  candidates: 3,
  listed: 2,
  heldOn: '2026-11-02',
  proposalReceivedOn: '2026-11-16',
  copiesOutstanding: 0,
  ...over,
});
const code = (result: { ok: boolean; error?: unknown }) => (result.ok ? 'ok' : result.error);

it.each([
  ['self-nominated', { source: 'self' as const, consentedOn: null, criteria: CRITERIA }, 'ok'],
  [
    'introduced without consent',
    { source: 'introduced' as const, consentedOn: null, criteria: CRITERIA },
    'consent_missing',
  ],
  [
    'introduced, agreed today',
    { source: 'introduced' as const, consentedOn: TODAY, criteria: CRITERIA },
    'ok',
  ],
  [
    'agreed tomorrow',
    { source: 'introduced' as const, consentedOn: '2026-11-23', criteria: CRITERIA },
    'date_in_future',
  ],
  [
    'one criterion missing',
    { source: 'self' as const, consentedOn: null, criteria: CRITERIA.slice(1) },
    'criteria_unmet',
  ],
])('a candidate: %s', (_name, candidate, expected) => {
  expect(code(decideCandidate(facts({}), candidate, TODAY))).toBe(expected);
});

it('ballots are not carried to the mediators of a team, and there is a seat to fill', () => {
  expect(code(decidePlan(facts({ kind: 'leader' }), { method: 'household_ballots', seats: 1 }))).toBe(
    'method_not_of_kind',
  );
  expect(code(decidePlan(facts({}), { method: 'household_ballots', seats: 0 }))).toBe('seats_missing');
  expect(code(decidePlan(facts({}), { method: 'household_ballots', seats: 3 }))).toBe('ok');
});

describe('the meeting', () => {
  const input: HoldInput = {
    on: '2026-11-20',
    electorate: 68,
    present: 35,
    witness: null,
    witnessIsUnrelated: false,
  };
  it.each<[string, Partial<ElectionFacts>, Partial<HoldInput>, string]>([
    ['just enough', {}, {}, 'held'],
    ['exactly half: no meeting, back to finding a day', {}, { present: 34 }, 'listing'],
    ['no households written', {}, { electorate: 0 }, 'electorate_missing'],
    ['more people than households', {}, { present: 69 }, 'present_above_electorate'],
    ['tomorrow', {}, { on: '2026-11-23' }, 'date_in_future'],
    ['secret without witness', { method: 'secret_ballot' }, {}, 'witness_missing'],
    [
      'witness with a relative on the list',
      { method: 'secret_ballot' },
      { witness: 'Bà Tư' },
      'witness_is_related',
    ],
    ['witness in order', { method: 'secret_ballot' }, { witness: 'Bà Tư', witnessIsUnrelated: true }, 'held'],
    ['ballots to households ask for no meeting', { method: 'household_ballots' }, { present: null }, 'held'],
    [
      'nor do they pass without households',
      { method: 'household_ballots' },
      { electorate: 0 },
      'electorate_missing',
    ],
    [
      'a team’s meeting has no quorum of households',
      { kind: 'leader' },
      { electorate: 5, present: 2 },
      'held',
    ],
  ])('%s', (_name, over, changed, expected) => {
    const decided = decideHold(facts({ status: 'planned', ...over }), { ...input, ...changed }, TODAY);
    expect(decided.ok ? decided.value.status : decided.error).toBe(expected);
  });
});

describe('the count', () => {
  const votes = [
    { candidateId: 'a', votes: 36 },
    { candidateId: 'b', votes: 34 },
  ];
  it('ranks against all households', () => {
    const decided = decideCount(facts({ status: 'held' }), {
      ballots: null,
      votes,
      present: 40,
      candidateIds: ['a', 'b'],
    });
    expect(decided).toMatchObject({
      ok: true,
      value: {
        status: 'counted',
        ranked: [
          { candidateId: 'a', standing: 'elected' },
          { candidateId: 'b', standing: 'not_passed' },
        ],
      },
    });
  });

  it.each([
    ['somebody without votes', ['a', 'b', 'c'], 40, 'votes_missing'],
    ['somebody else’s votes', ['a', 'c'], 40, 'votes_missing'],
    ['more hands than people', ['a', 'b'], 35, 'votes_above_present'],
  ])('%s', (_name, candidateIds, present, expected) => {
    const input = { ballots: null, votes, present, candidateIds };
    expect(code(decideCount(facts({ status: 'held' }), input))).toBe(expected);
  });
});

it.each([
  ['2026-11-01', '2026-11-05', 'date_before_vote'],
  ['2026-11-05', '2026-11-04', 'date_before_sending'],
  ['2026-11-05', '2026-11-23', 'date_in_future'],
  ['2026-11-02', '2026-11-22', 'ok'],
])('a proposal sent on %s, received on %s: %s', (sentOn, receivedOn, expected) => {
  expect(code(decidePropose(facts({ status: 'counted' }), { sentOn, receivedOn }, TODAY))).toBe(expected);
});

describe('the decision', () => {
  const listed = [
    { candidateId: 'a', standing: 'elected' as const },
    { candidateId: 'b', standing: 'tied' as const },
    { candidateId: 'c', standing: 'tied' as const },
  ];
  const input = {
    decidedOn: '2026-11-20',
    takesEffectOn: '2026-11-20',
    chosenIds: ['a', 'b'],
    note: null,
  };
  it.each<[string, Partial<Parameters<typeof decideRecognise>[1]>, string]>([
    ['one of the tied', {}, 'ok'],
    ['both of the tied: too many', { chosenIds: ['a', 'b', 'c'] }, 'chosen_above_seats'],
    ['somebody who was not proposed', { chosenIds: ['a', 'z'] }, 'chosen_not_listed'],
    ['nobody', { chosenIds: [] }, 'nobody_chosen'],
    ['the elected left out without a reason', { chosenIds: ['b'] }, 'refusal_reason_missing'],
    ['the elected left out with a reason', { chosenIds: ['b'], note: 'Đã chuyển đi' }, 'ok'],
    ['before it was received', { decidedOn: '2026-11-15' }, 'date_before_receipt'],
    ['tomorrow', { decidedOn: '2026-11-23', takesEffectOn: '2026-11-23' }, 'date_in_future'],
    ['in force before it was signed', { takesEffectOn: '2026-11-19' }, 'effect_before_decision'],
    ['in force later', { takesEffectOn: '2026-12-01' }, 'ok'],
  ])('%s', (_name, over, expected) => {
    const decided = decideRecognise(facts({ status: 'proposed' }), { ...input, ...over }, listed, TODAY);
    expect(code(decided)).toBe(expected);
  });

  it('is announced on its day or later', () => {
    const publish = (on: string) =>
      code(decidePublish(facts({ status: 'decided' }), { on, decidedOn: '2026-11-20' }, TODAY));
    expect([publish('2026-11-19'), publish('2026-11-20'), publish('2026-11-23')]).toEqual([
      'date_before_decision',
      'ok',
      'date_in_future',
    ]);
  });
});

describe('the terms', () => {
  it('five working days from receipt, with what is uncertain', () => {
    expect(runningTerm(facts({ status: 'proposed', proposalReceivedOn: '2026-11-16' }))).toMatchObject({
      due: '2026-11-23',
      notes: [],
    });
    const leader = runningTerm(
      facts({ kind: 'leader', status: 'proposed', proposalReceivedOn: '2026-11-16' }),
    );
    expect(leader?.notes).toEqual([expect.stringContaining('thông lệ')]);
  });

  it('five days from the meeting for a leader, moved on from a Sunday', () => {
    expect(runningTerm(facts({ kind: 'leader', status: 'counted', heldOn: '2026-11-17' }))?.due).toBe(
      '2026-11-23',
    );
  });

  it('none where the law sets none', () => {
    expect(runningTerm(facts({ status: 'counted' }))).toBeNull();
    expect(runningTerm(facts({ status: 'decided' }))).toBeNull();
  });
});

it.each([
  [{ quota: 7, serving: 4 }, 3],
  [{ quota: 7, serving: 7 }, 1],
  [{ quota: null, serving: 0 }, 3],
  [{ quota: null, serving: 2 }, 1],
])('how many are to be elected: %o', (team, seats) => {
  expect(seatsToFill('households', team)).toBe(seats);
  expect(seatsToFill('leader', team)).toBe(1);
});

it('too few recognised offers a supplementary election', () => {
  expect(isShort({ seats: 3, recognised: 2 })).toBe(true);
  expect(isShort({ seats: 3, recognised: 3 })).toBe(false);
});

it('every refusal has a sentence', () => {
  expect(electionMessage('after_planning')).toMatch(/^Chưa làm được lúc này: .+\.$/);
  expect(electionMessage('electorate_missing')).toContain('tổng số hộ');
});
