import { describe, expect, it } from 'vitest';
import {
  countPeople,
  leaderOn,
  leadersOn,
  servesOn,
  statusOn,
  type Seat,
  type SeatStatus,
} from '@/lib/domain/roll/seat';

const seat = (over: Partial<Seat> = {}): Seat => ({
  mediatorId: 'an',
  role: 'member',
  validFrom: '2025-01-10',
  validTo: null,
  recognisedOn: '2025-01-15',
  ...over,
});

describe('statusOn', () => {
  it.each<[string, Partial<Seat>, string, SeatStatus]>([
    ['before the seat', {}, '2025-01-09', 'awaiting'],
    ['elected, not recognised yet', {}, '2025-01-14', 'awaiting'],
    ['on the day of recognition', {}, '2025-01-15', 'serving'],
    ['never recognised', { recognisedOn: null }, '2026-01-01', 'awaiting'],
    ['recognised before the seat begins', { recognisedOn: '2024-12-01' }, '2025-01-09', 'awaiting'],
    ['an end ahead', { validTo: '2025-06-01' }, '2025-05-31', 'leaving'],
    ['the first day without it', { validTo: '2025-06-01' }, '2025-06-01', 'ended'],
    ['ended, never recognised', { recognisedOn: null, validTo: '2025-06-01' }, '2025-07-01', 'ended'],
    ['an end ahead, not recognised', { recognisedOn: null, validTo: '2025-06-01' }, '2025-05-01', 'awaiting'],
  ])('%s', (_, over, day, expected) => {
    expect(statusOn(seat(over), day)).toBe(expected);
    expect(servesOn(seat(over), day)).toBe(expected === 'serving' || expected === 'leaving');
  });
});

describe('leaderOn', () => {
  const first = seat({
    mediatorId: 'an',
    role: 'leader',
    validFrom: '2020-01-01',
    validTo: '2024-05-01',
    recognisedOn: '2020-01-01',
  });
  const second = seat({
    mediatorId: 'binh',
    role: 'leader',
    validFrom: '2024-05-01',
    recognisedOn: '2024-05-10',
  });
  const rival = seat({
    mediatorId: 'chi',
    role: 'leader',
    validFrom: '2025-01-01',
    recognisedOn: '2025-01-01',
  });

  it.each<[string, readonly Seat[], string, string | null]>([
    ['the one who led', [first, second], '2024-04-30', 'an'],
    ['nobody between leaving and recognition', [first, second], '2024-05-09', null],
    ['the next one once recognised', [first, second], '2024-05-10', 'binh'],
    ['nobody where two are recognised', [second, rival], '2025-02-01', null],
    ['nobody among members', [seat()], '2025-02-01', null],
  ])('%s', (_, seats, day, expected) => {
    expect(leaderOn(seats, day)?.mediatorId ?? null).toBe(expected);
  });

  it('tells all where the roll names several', () => {
    expect(leadersOn([second, rival], '2025-02-01')).toHaveLength(2);
  });
});

it('countPeople counts a person in two teams once', () => {
  expect(countPeople([seat(), seat({ role: 'leader' }), seat({ mediatorId: 'binh' })])).toBe(2);
});
