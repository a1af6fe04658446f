import { describe, expect, it } from 'vitest';
import {
  answerState,
  refuseInviting,
  seatsOutlook,
  type AnswerFacts,
  type AnswerState,
} from '@/lib/domain/training/invitation';

describe('whether a class takes invitations', () => {
  const days = { state: 'open', heldFrom: '2026-12-05', heldTo: '2026-12-06' } as const;
  it.each([
    ['long before', days, '2026-11-22', null],
    ['on its last day', days, '2026-12-06', null],
    ['the day after', days, '2026-12-07', 'over'],
    ['cancelled', { ...days, state: 'cancelled' } as const, '2026-11-22', 'cancelled'],
    ['cancelled and over', { ...days, state: 'cancelled' } as const, '2026-12-31', 'cancelled'],
  ])('%s', (_, of, today, expected) => {
    expect(refuseInviting(of, today)).toBe(expected);
  });
});

describe('seats', () => {
  it.each([
    [null, 90, 400, { kind: 'no_limit' }],
    [50, 12, 38, { kind: 'enough', left: 38 }],
    [50, 12, 39, { kind: 'more_than_seats', left: 38, beyond: 1 }],
    [50, 50, 0, { kind: 'full' }],
    [50, 51, 3, { kind: 'full' }],
    [1, 0, 1, { kind: 'enough', left: 1 }],
  ])('of %s with %s taken and %s asked', (capacity, taken, asked, expected) => {
    expect(seatsOutlook(capacity, taken, asked)).toEqual(expected);
  });
});

describe('the state of an answer', () => {
  const facts = (over: Partial<AnswerFacts>): AnswerFacts => ({
    answer: null,
    waiting: false,
    withdrawnOn: null,
    ...over,
  });
  it.each<[Partial<AnswerFacts>, AnswerState]>([
    [{}, 'unanswered'],
    [{ answer: 'coming' }, 'coming'],
    [{ answer: 'coming', waiting: true }, 'waiting'],
    [{ answer: 'declined' }, 'declined'],
    [{ answer: 'coming', withdrawnOn: '2026-12-01' }, 'withdrawn'],
  ])('%o', (over, expected) => {
    expect(answerState(facts(over))).toBe(expected);
  });
});
