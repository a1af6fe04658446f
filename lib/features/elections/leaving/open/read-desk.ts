import 'server-only';
import type { MediatorRole } from '@/lib/domain/roll/role';
import type { IsoDate } from '@/lib/domain/iso-date';
import { asKeeper } from '@/lib/features/elections/keeper';
import type { Context } from '@/lib/server/context';

export type SeatChoice = {
  readonly seatId: string;
  readonly fullName: string;
  readonly teamName: string;
  readonly role: MediatorRole;
  /** Who leads the team: proposes the leaving of its members. */
  readonly leader: string | null;
};

export type LeavingDesk = {
  readonly seats: readonly SeatChoice[];
  readonly seatId: string;
  readonly today: IsoDate;
};

type Asked = { readonly seat?: unknown; readonly team?: unknown; readonly mediator?: unknown };

type Row = SeatChoice & { readonly teamId: string; readonly mediatorId: string };

/**
 * Everybody who serves, and whom the way here has chosen: by seat, or by person and team. From a team's page only its own
 * people are offered.
 */
export async function readLeavingDesk(asked: Context, address: Asked): Promise<LeavingDesk> {
  const { tx, actor, today } = asKeeper(asked);
  const rows = await tx.$queryRaw<Row[]>`
    SELECT s.id AS "seatId", s.team_id AS "teamId", s.mediator_id AS "mediatorId", m.full_name AS "fullName",
           t.name AS "teamName", s.role,
           (SELECT lm.full_name FROM team_membership ls JOIN mediator lm ON lm.city_id = ls.city_id AND lm.id = ls.mediator_id
             WHERE ls.city_id = s.city_id AND ls.team_id = s.team_id AND ls.role = 'leader'
               AND (ls.valid_to IS NULL OR ls.valid_to > ${today}::date) LIMIT 1) AS leader
      FROM team_membership s
      JOIN mediator m ON m.city_id = s.city_id AND m.id = s.mediator_id
      JOIN team t ON t.city_id = s.city_id AND t.id = s.team_id
     WHERE s.city_id = ${actor.cityId}::uuid AND s.commune_id = ${actor.communeId}::uuid
       AND (s.valid_to IS NULL OR s.valid_to > ${today}::date)
     ORDER BY m.search_name, t.search_name`;
  const chosen = rows.find(
    ({ seatId, teamId, mediatorId }) =>
      seatId === address.seat ||
      (mediatorId === address.mediator && (address.team === undefined || teamId === address.team)),
  );
  const ofTeam = rows.filter(({ teamId }) => teamId === address.team);
  return {
    seats: (ofTeam.length > 0 ? ofTeam : rows).map(({ seatId, fullName, teamName, role, leader }) => ({
      seatId,
      fullName,
      teamName,
      role,
      leader,
    })),
    seatId: chosen?.seatId ?? '',
    today,
  };
}
