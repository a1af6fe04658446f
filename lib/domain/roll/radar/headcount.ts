import type { IsoDate } from '@/lib/domain/iso-date';
import { isMinority } from '@/lib/domain/roll/ethnicity';
import type { Headcount, NamedSeat, TeamFacts } from '@/lib/domain/roll/radar/team-facts';
import { servesOn } from '@/lib/domain/roll/seat';

/** Nobody. */
export const NOBODY: Headcount = {
  serving: 0,
  women: 0,
  minority: 0,
  leaders: 0,
  sexUnknown: 0,
  ethnicityUnknown: 0,
};

const one = (is: boolean): number => (is ? 1 : 0);

const including = (count: Headcount, seat: NamedSeat): Headcount => ({
  serving: count.serving + 1,
  women: count.women + one(seat.sex === 'female'),
  minority: count.minority + one(isMinority(seat.ethnicity)),
  leaders: count.leaders + one(seat.role === 'leader'),
  sexUnknown: count.sexUnknown + one(seat.sex === null),
  ethnicityUnknown: count.ethnicityUnknown + one(seat.ethnicity === null),
});

/** The team's mediators on `day`: whoever is settled today stays, everyone else by the dates of their seat. */
export const headcountOn = (
  { settled, seats }: Pick<TeamFacts, 'settled' | 'seats'>,
  day: IsoDate,
): Headcount => seats.filter((seat) => servesOn(seat, day)).reduce(including, settled);
