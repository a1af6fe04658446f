import { describe, expect, it } from 'vitest';
import {
  ELECTION_ACTIONS,
  ELECTION_STATUSES,
  type ElectionAction,
  type ElectionKind,
  type ElectionStatus,
} from '@/lib/domain/election/election';
import type { ElectionFacts } from '@/lib/domain/election/facts';
import { availableSteps, mainStep, nextStatus, TRANSITIONS } from '@/lib/domain/election/transitions';
import { ELECTION_WHY_NOT_PHRASES } from '@/lib/domain/election/why-not';

const facts = (status: ElectionStatus, over: Partial<ElectionFacts> = {}): ElectionFacts => ({
  kind: 'mediators',
  status,
  method: 'show_of_hands',
  seats: 3,
  electorate: 68,
  candidates: 4,
  listed: 3,
  heldOn: '2026-11-02',
  proposalReceivedOn: '2026-11-05',
  copiesOutstanding: 2,
  ...over,
});

describe('the table', () => {
  it('answers for every status × action with a status or a reason that has words', () => {
    for (const action of ELECTION_ACTIONS) {
      for (const status of ELECTION_STATUSES) {
        const cell = TRANSITIONS[action][status];
        if ('whyNot' in cell)
          expect(ELECTION_WHY_NOT_PHRASES[cell.whyNot], `${action} × ${status}`).toBeTruthy();
        else expect(['same', ...ELECTION_STATUSES]).toContain(cell.next);
      }
    }
  });

  it('splits every step into now, later and never', () => {
    for (const status of ELECTION_STATUSES) {
      const { now, later } = availableSteps(facts(status));
      for (const action of ELECTION_ACTIONS) {
        const answer = nextStatus(facts(status), action);
        expect(now.includes(action), `${action} × ${status}`).toBe(answer.ok);
        expect(later.some((one) => one.action === action)).toBe(!answer.ok && answer.error.later);
      }
    }
  });

  it.each(['without_result', 'cancelled'] as const)('never leaves %s', (status) => {
    expect(availableSteps(facts(status))).toEqual({ now: [], later: [] });
  });
});

describe('one step after the other', () => {
  const LIFE: readonly [ElectionAction, ElectionStatus][] = [
    ['plan', 'planned'],
    ['hold', 'held'],
    ['count', 'counted'],
    ['propose', 'proposed'],
    ['decide', 'decided'],
    ['publish', 'published'],
  ];

  it('goes from the list to the announcement', () => {
    let status: ElectionStatus = 'listing';
    for (const [action, next] of LIFE) {
      expect(mainStep(facts(status))).toBe(action);
      expect(nextStatus(facts(status), action)).toEqual({ ok: true, value: next });
      status = next;
    }
  });

  it('no step can be skipped', () => {
    LIFE.forEach(([, before], index) => {
      const from = index === 0 ? 'listing' : (LIFE[index - 1]?.[1] ?? before);
      for (const [action] of LIFE.slice(index + 1)) {
        expect(nextStatus(facts(from), action).ok, `${action} from ${from}`).toBe(false);
      }
    });
  });

  it.each<[ElectionStatus, ElectionAction, Partial<ElectionFacts>, string]>([
    ['listing', 'hold', {}, 'after_planning'],
    ['planned', 'hold', { candidates: 0 }, 'after_candidates'],
    ['held', 'save_candidate', {}, 'voting_begun'],
    ['held', 'plan', {}, 'already_held'],
    ['counted', 'propose', { listed: 0 }, 'nobody_passed'],
    ['counted', 'cancel', {}, 'voting_begun'],
    ['proposed', 'count', {}, 'already_proposed'],
    ['published', 'publish', {}, 'already_published'],
    ['published', 'receive_copies', { copiesOutstanding: 0 }, 'copies_all_received'],
    ['listing', 'propose', {}, 'after_count'],
  ])('%s, %s is refused: %s', (status, action, over, whyNot) => {
    expect(nextStatus(facts(status, over), action)).toMatchObject({ ok: false, error: { whyNot } });
  });
});

describe('re-recognition', () => {
  const again = (status: ElectionStatus, over: Partial<ElectionFacts> = {}) =>
    facts(status, { kind: 're_recognition' as ElectionKind, method: null, electorate: null, ...over });

  it('goes from the list to the proposal without a vote', () => {
    expect(mainStep(again('listing'))).toBe('propose');
    expect(nextStatus(again('listing'), 'propose')).toEqual({ ok: true, value: 'proposed' });
    for (const action of ['plan', 'hold', 'count'] as const) {
      expect(nextStatus(again('listing'), action)).toMatchObject({
        ok: false,
        error: { whyNot: 'no_vote', later: false },
      });
    }
  });

  it('needs somebody on the list', () => {
    expect(mainStep(again('listing', { candidates: 0 }))).toBe('save_candidate');
    expect(nextStatus(again('listing', { candidates: 0 }), 'propose').ok).toBe(false);
  });
});

it('an election that elected nobody ends without result', () => {
  expect(mainStep(facts('counted', { listed: 0 }))).toBe('end_without_result');
  expect(mainStep(facts('without_result'))).toBeNull();
  expect(mainStep(facts('published', { copiesOutstanding: 0 }))).toBeNull();
});
