import type { IsoDate } from '@/lib/domain/iso-date';
import { servesOn, statusOn } from '@/lib/domain/roll/seat';
import type { SeatOnRoll } from '@/lib/features/roll/seat/seat-on-roll';

/** The people of a team as its page shows them: who sits in it, and who did. */
export type TeamMembers = {
  /** The leader first, people who wait for their recognition last. */
  readonly members: readonly SeatOnRoll[];
  /** One line a person, by their last seat; who sits again is not among them. Last gone first. */
  readonly former: readonly SeatOnRoll[];
  readonly serving: number;
  readonly awaiting: number;
};

/** Splits the seats of a team, as `listTeamSeats` orders them, by how they stand on `today`. */
export function presentMembers(seats: readonly SeatOnRoll[], today: IsoDate): TeamMembers {
  const open = seats.filter((seat) => statusOn(seat, today) !== 'ended');
  const serving = open.filter((seat) => servesOn(seat, today));
  const awaiting = open.filter((seat) => !servesOn(seat, today));
  const seated = new Set(open.map(({ mediatorId }) => mediatorId));
  const last = new Map<string, SeatOnRoll>();
  for (const seat of seats) {
    const known = last.get(seat.mediatorId);
    if (!seated.has(seat.mediatorId) && (known?.validTo ?? '') < (seat.validTo ?? ''))
      last.set(seat.mediatorId, seat);
  }
  return {
    members: [...serving, ...awaiting],
    former: [...last.values()].sort((one, other) => (other.validTo ?? '').localeCompare(one.validTo ?? '')),
    serving: new Set(serving.map(({ mediatorId }) => mediatorId)).size,
    awaiting: awaiting.length,
  };
}
