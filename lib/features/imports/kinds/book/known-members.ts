import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { memberNamed } from '@/lib/domain/import/people/match-by-name';
import type { IsoDate } from '@/lib/domain/iso-date';

type Seat = {
  readonly teamId: string;
  readonly mediatorId: string;
  readonly fullName: string;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
};
export type Member = Pick<Seat, 'mediatorId' | 'fullName'>;

/** Who sits or sat in the teams of the place. */
export type Members = {
  /** Who of the team bears the name, on the day of the case or today; null when nobody does, or several. */
  readonly named: (teamId: string, name: string, days: readonly IsoDate[]) => Member | null;
};

/** Everybody who ever sat in a team of the commune. */
export async function findMembers(
  tx: ScopedTx,
  { cityId, communeId }: { readonly cityId: string; readonly communeId: string },
): Promise<Members> {
  const seats = await tx.$queryRaw<Seat[]>`
    SELECT s.team_id AS "teamId", m.id AS "mediatorId", m.full_name AS "fullName", s.valid_from::text AS "validFrom",
           s.valid_to::text AS "validTo"
      FROM team_membership s JOIN mediator m ON m.city_id = s.city_id AND m.id = s.mediator_id
     WHERE s.city_id = ${cityId}::uuid AND s.commune_id = ${communeId}::uuid AND m.merged_into_id IS NULL
     ORDER BY s.team_id, m.id`;
  const byTeam = new Map<string, Seat[]>();
  for (const seat of seats) {
    const team = byTeam.get(seat.teamId);
    if (team) team.push(seat);
    else byTeam.set(seat.teamId, [seat]);
  }
  const sits = ({ validFrom, validTo }: Seat, day: IsoDate): boolean =>
    validFrom <= day && (validTo === null || validTo > day);
  return {
    named: (teamId, name, days) => {
      const sitting = (byTeam.get(teamId) ?? []).filter((seat) => days.some((day) => sits(seat, day)));
      return memberNamed(name, [...new Map(sitting.map((seat) => [seat.mediatorId, seat])).values()]);
    },
  };
}
