import { expect, it } from 'vitest';
import { presentMembers } from '@/lib/features/roll/team/file/present-members';
import type { SeatOnRoll } from '@/lib/features/roll/seat/seat-on-roll';

const TODAY = '2026-11-22';

const seat = (mediatorId: string, over: Partial<SeatOnRoll> = {}): SeatOnRoll => ({
  seatId: `${mediatorId}-${over.validFrom ?? ''}`,
  teamId: 'team',
  teamName: 'Tổ 27',
  mediatorId,
  role: 'member',
  validFrom: '2020-01-01',
  validTo: null,
  recognisedOn: '2020-01-01',
  recognition: 'first',
  recognisedBy: null,
  endedBy: null,
  endReason: null,
  fullName: mediatorId,
  birthYear: null,
  sex: null,
  phone: null,
  ...over,
});

const ids = (seats: readonly SeatOnRoll[]) => seats.map(({ mediatorId }) => mediatorId);

it('shows who sits, those who wait last, and each who left once, last gone first', () => {
  const members = presentMembers(
    [
      seat('waits', { recognisedOn: null }),
      seat('leads', { role: 'leader' }),
      seat('stepped-down'),
      seat('stepped-down', { role: 'leader', validFrom: '2018-01-01', validTo: '2020-01-01' }),
      seat('left-long-ago', { validTo: '2021-01-01' }),
      seat('left-twice', { validTo: '2022-01-01' }),
      seat('left-twice', { validFrom: '2023-01-01', validTo: '2025-01-01' }),
      seat('leaves-soon', { validTo: '2026-12-01' }),
    ],
    TODAY,
  );
  expect(ids(members.members)).toEqual(['leads', 'stepped-down', 'leaves-soon', 'waits']);
  expect(members.former.map(({ mediatorId, validTo }) => [mediatorId, validTo])).toEqual([
    ['left-twice', '2025-01-01'],
    ['left-long-ago', '2021-01-01'],
  ]);
  expect([members.serving, members.awaiting]).toEqual([3, 1]);
});

it('of an empty team are nobody', () => {
  expect(presentMembers([], TODAY)).toEqual({ members: [], former: [], serving: 0, awaiting: 0 });
});
