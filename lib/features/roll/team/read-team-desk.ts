import 'server-only';
import type { IsoDate } from '@/lib/domain/iso-date';
import { statusOn } from '@/lib/domain/roll/seat';
import { keeperOf } from '@/lib/features/roll/keeper';
import { listTeamSeats } from '@/lib/features/roll/seat/list-seats';
import type { SeatOnRoll } from '@/lib/features/roll/seat/seat-on-roll';
import { getTeam } from '@/lib/features/roll/team/get-team';
import type { RollTeam } from '@/lib/features/roll/team/team';
import type { Context } from '@/lib/server/context';
import { recordId } from '@/lib/server/record-id';

/** A team with the people who sit in it, for the forms that change who sits. */
export type TeamDesk = {
  readonly team: RollTeam;
  /** Seats that have not ended. */
  readonly open: readonly SeatOnRoll[];
  readonly today: IsoDate;
};

/** Reads a team for its keeper. @throws NotFoundError */
export async function readTeamDesk({ tx, actor, today }: Context, id: string): Promise<TeamDesk> {
  const { cityId } = keeperOf(actor);
  const team = await getTeam(tx, cityId, recordId(id));
  const seats = await listTeamSeats(tx, cityId, team.teamId);
  return { team, open: seats.filter((seat) => statusOn(seat, today) !== 'ended'), today };
}
