import { describe, expect, it } from 'vitest';
import { planSeats, type MergingSeat } from '@/lib/domain/roll/merge/seats';
import { canUndoMerge, mergeUndoneUntil } from '@/lib/domain/roll/merge/window';

const TODAY = '2026-11-22';
let made = 0;
const seat = (over: Partial<MergingSeat> = {}): MergingSeat => ({
  seatId: `seat-${(made += 1)}`,
  teamId: 'team-1',
  role: 'member',
  validFrom: '2020-01-01',
  validTo: null,
  recognisedById: 'decision',
  ...over,
});

describe('planSeats', () => {
  it('sends everything over where nothing meets', () => {
    const merged = [seat({ validTo: '2022-01-01' }), seat({ teamId: 'team-2' })];
    expect(planSeats([seat()], merged, TODAY)).toEqual({ toKept: merged, closed: [] });
  });

  it.each<[string, Partial<MergingSeat>, Partial<MergingSeat>, 'kept' | 'merged']>([
    ['the recognised one', { recognisedById: null }, {}, 'merged'],
    ['the leader’s', {}, { role: 'leader' }, 'merged'],
    ['the earlier one', { validFrom: '2021-01-01' }, {}, 'merged'],
    ['its own, when they are equal', {}, {}, 'kept'],
    [
      'the recognised member before the leader who waits',
      {},
      { role: 'leader', recognisedById: null },
      'kept',
    ],
  ])('of two open seats in one team keeps %s', (_, own, others, stays) => {
    const [kept, merged] = [seat(own), seat(others)];
    const closed = stays === 'kept' ? merged : kept;
    expect(planSeats([kept], [merged], TODAY)).toEqual({
      toKept: stays === 'kept' ? [] : [merged],
      closed: [{ seat: closed, on: TODAY }],
    });
  });

  it('closes a seat of today tomorrow: no seat lasts no day', () => {
    const fresh = seat({ validFrom: TODAY, recognisedById: null });
    expect(planSeats([seat()], [fresh], TODAY).closed).toEqual([{ seat: fresh, on: '2026-11-23' }]);
  });
});

it('a merger can be taken back for thirty days', () => {
  const at = new Date('2026-11-01T03:00:00Z');
  expect(mergeUndoneUntil(at)).toEqual(new Date('2026-12-01T03:00:00Z'));
  expect(canUndoMerge(at, new Date('2026-12-01T02:59:59Z'))).toBe(true);
  expect(canUndoMerge(at, new Date('2026-12-01T03:00:00Z'))).toBe(false);
});
