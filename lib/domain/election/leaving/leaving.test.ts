import { describe, expect, it } from 'vitest';
import {
  decideEnd,
  decideKeep,
  decideLeavingPlainly,
  decideLeavingPublication,
  decidePaper,
  leavingMessage,
  runningLeavingTerm,
} from '@/lib/domain/election/leaving/decisions';
import {
  LEAVING_ACTIONS,
  LEAVING_STATUSES,
  type LeavingAction,
  type LeavingStatus,
} from '@/lib/domain/election/leaving/leaving';
import {
  availableLeavingSteps,
  LEAVING_TRANSITIONS,
  LEAVING_WHY_NOT_PHRASES,
  mainLeavingStep,
  nextLeavingStatus,
  type LeavingFacts,
} from '@/lib/domain/election/leaving/transitions';

const TODAY = '2026-11-22';
const facts = (status: LeavingStatus, over: Partial<LeavingFacts> = {}): LeavingFacts => ({
  status,
  ground: 'no_longer_qualified',
  role: 'member',
  proposedOn: '2026-11-02',
  receivedOn: '2026-11-10',
  copiesOutstanding: 1,
  ...over,
});
const code = (result: { ok: boolean; error?: unknown }) => (result.ok ? 'ok' : result.error);

it('the table answers for every status × action', () => {
  for (const action of LEAVING_ACTIONS) {
    for (const status of LEAVING_STATUSES) {
      const cell = LEAVING_TRANSITIONS[action][status];
      if ('whyNot' in cell) expect(LEAVING_WHY_NOT_PHRASES[cell.whyNot]).toBeTruthy();
      else expect(['same', ...LEAVING_STATUSES]).toContain(cell.next);
    }
  }
});

it.each<[LeavingStatus, LeavingAction, LeavingStatus]>([
  ['proposed', 'agree', 'submitted'],
  ['proposed', 'disagree', 'disputed'],
  ['submitted', 'end', 'ended'],
  ['disputed', 'end', 'ended'],
  ['disputed', 'keep', 'kept'],
  ['ended', 'publish', 'published'],
  ['published', 'receive_copies', 'published'],
  ['submitted', 'withdraw', 'withdrawn'],
])('%s, %s → %s', (status, action, next) => {
  expect(nextLeavingStatus(facts(status), action)).toEqual({ ok: true, value: next });
});

it.each<[LeavingStatus, LeavingAction, Partial<LeavingFacts>, string]>([
  ['proposed', 'end', {}, 'after_verification'],
  ['submitted', 'agree', {}, 'already_verified'],
  ['proposed', 'disagree', { ground: 'own_wish' }, 'own_wish_is_enough'],
  ['proposed', 'disagree', { role: 'leader' }, 'leader_is_proposed_directly'],
  ['ended', 'withdraw', {}, 'already_ended'],
  ['kept', 'end', {}, 'leaving_closed'],
  ['published', 'receive_copies', { copiesOutstanding: 0 }, 'copies_all_received'],
])('%s, %s is refused: %s', (status, action, over, whyNot) => {
  expect(nextLeavingStatus(facts(status, over), action)).toMatchObject({ ok: false, error: { whyNot } });
});

it('the page shows what comes, and one main step', () => {
  expect(mainLeavingStep(facts('proposed'))).toBe('agree');
  expect(mainLeavingStep(facts('published', { copiesOutstanding: 0 }))).toBeNull();
  expect(availableLeavingSteps(facts('proposed')).later.map(({ action }) => action)).toEqual([
    'end',
    'publish',
    'receive_copies',
  ]);
  expect(availableLeavingSteps(facts('kept'))).toEqual({ now: [], later: [] });
});

describe('the papers', () => {
  const paper = { sentOn: '2026-11-09', receivedOn: '2026-11-10', toldOn: null };
  it.each([
    [{}, 'ok'],
    [{ sentOn: '2026-11-01' }, 'date_before_proposal'],
    [{ receivedOn: '2026-11-08' }, 'date_before_sending'],
    [{ receivedOn: '2026-11-23' }, 'date_in_future'],
    [{ toldOn: '2026-11-01' }, 'date_before_proposal'],
    [{ toldOn: '2026-11-23' }, 'date_in_future'],
  ])('%o: %s', (over, expected) => {
    expect(code(decidePaper(facts('proposed'), 'disagree', { ...paper, ...over }, TODAY))).toBe(expected);
  });
});

describe('the decision', () => {
  const end = { decidedOn: '2026-11-20', takesEffectOn: '2026-12-01', seats: [{ validFrom: '2020-01-01' }] };
  it.each([
    [{}, 'ok'],
    [{ takesEffectOn: '2026-11-19' }, 'effect_before_decision'],
    [{ decidedOn: '2026-11-09' }, 'date_before_receipt'],
    [{ decidedOn: '2026-11-23' }, 'date_in_future'],
    [{ seats: [] }, 'seat_missing'],
    [{ seats: [{ validFrom: '2026-12-01' }] }, 'seat_begins_later'],
  ])('%o: %s', (over, expected) => {
    expect(code(decideEnd(facts('submitted'), { ...end, ...over }, TODAY))).toBe(expected);
  });

  it('may let the person go on', () => {
    expect(code(decideKeep(facts('disputed'), { on: '2026-11-20' }, TODAY))).toBe('ok');
    expect(code(decideKeep(facts('disputed'), { on: '2026-11-09' }, TODAY))).toBe('date_before_receipt');
  });

  it('is announced, and can be withdrawn only before it', () => {
    const publication = { on: '2026-11-20', decidedOn: '2026-11-20' };
    expect(code(decideLeavingPublication(facts('ended'), publication, TODAY))).toBe('ok');
    expect(code(decideLeavingPlainly(facts('ended'), 'withdraw'))).toBe('already_ended');
    expect(leavingMessage('already_ended')).toContain('đã có quyết định');
  });
});

it.each<[LeavingStatus, Partial<LeavingFacts>, string | undefined]>([
  ['proposed', {}, '2026-11-12'],
  ['proposed', { proposedOn: '2026-11-04' }, '2026-11-16'],
  ['proposed', { role: 'leader' }, undefined],
  ['submitted', {}, '2026-11-17'],
  ['disputed', { receivedOn: '2026-02-12' }, '2026-02-26'],
  ['ended', {}, undefined],
])('the term of %s %o is %s', (status, over, due) => {
  expect(runningLeavingTerm(facts(status, over))?.due).toBe(due);
});
