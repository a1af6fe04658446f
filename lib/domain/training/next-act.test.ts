import { describe, expect, it } from 'vitest';
import { seatsLeft, unanswered, type ClassCounts } from '@/lib/domain/training/class-counts';
import { momentOf, type ClassMoment } from '@/lib/domain/training/class-moment';
import { nextAct, type NextAct } from '@/lib/domain/training/next-act';

const counts = (over: Partial<ClassCounts>): ClassCounts => ({
  invited: 0,
  coming: 0,
  waiting: 0,
  declined: 0,
  present: 0,
  completed: 0,
  certified: 0,
  ...over,
});

describe('what is done next for a class', () => {
  it.each<[string, ClassMoment, Partial<ClassCounts>, NextAct]>([
    ['nobody is invited', 'coming', {}, { act: 'invite' }],
    ['three have not answered', 'coming', { invited: 5, coming: 1, declined: 1 }, { act: 'hear', people: 3 }],
    ['all have, one waits', 'coming', { invited: 3, coming: 2, waiting: 1 }, { act: 'await', people: 2 }],
    ['it is the day', 'running', { invited: 5 }, { act: 'take_attendance' }],
    ['it is over and nobody was ticked', 'held', { invited: 5 }, { act: 'take_attendance' }],
    ['two completed', 'held', { invited: 5, present: 4, completed: 2 }, { act: 'certify', people: 2 }],
    ['all have their number', 'held', { present: 4, completed: 2, certified: 2 }, { act: 'nothing' }],
    ['nobody completed', 'held', { present: 4 }, { act: 'nothing' }],
    ['it is called off', 'cancelled', { invited: 5 }, { act: 'nothing' }],
  ])('%s', (_, moment, over, expected) => {
    expect(nextAct(moment, counts(over))).toEqual(expected);
  });
});

describe('where a class stands', () => {
  const days = { state: 'open', heldFrom: '2026-09-15', heldTo: '2026-09-16' } as const;
  it.each([
    ['2026-09-14', 'coming'],
    ['2026-09-15', 'running'],
    ['2026-09-16', 'running'],
    ['2026-09-17', 'held'],
  ] as const)('on %s it is %s', (today, expected) => {
    expect(momentOf(days, today)).toBe(expected);
  });

  it('is cancelled on any day', () => {
    expect(momentOf({ ...days, state: 'cancelled' }, '2026-09-17')).toBe('cancelled');
  });
});

describe('seats', () => {
  it.each([
    [30, 0, 30],
    [30, 30, 0],
    [30, 31, 0],
  ])('of %i with %i taken: %i left', (capacity, taken, left) => {
    expect(seatsLeft(capacity, taken)).toBe(left);
  });

  it('are never awaited from less than nobody', () => {
    expect(unanswered(counts({ invited: 1, coming: 1, declined: 1 }))).toBe(0);
  });
});
