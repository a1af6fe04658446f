import 'server-only';
import { can } from '@/lib/domain/access/permissions';
import { listTeamSeats } from '@/lib/features/roll/seat/list-seats';
import type { DecisionLine, SeatOnRoll } from '@/lib/features/roll/seat/seat-on-roll';
import { countCases, type TeamCases } from '@/lib/features/roll/team/file/count-cases';
import { listTeamPapers } from '@/lib/features/roll/team/file/list-papers';
import { getTeam } from '@/lib/features/roll/team/get-team';
import type { RollTeam } from '@/lib/features/roll/team/team';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';
import { recordId } from '@/lib/server/record-id';

/** All that the page of a team tells of it. */
export type TeamFile = {
  readonly team: RollTeam;
  readonly seats: readonly SeatOnRoll[];
  readonly papers: readonly DecisionLine[];
  /** Null for a mediator, who reads only the cases assigned to them: a count of those would pass for the team's. */
  readonly cases: TeamCases | null;
  readonly canKeep: boolean;
  /** Whether the reader may see who wrote what. */
  readonly canAudit: boolean;
  readonly today: IsoDate;
};

/** A team with everybody who serves or served in it, its papers and its cases. @throws NotFoundError */
export async function readTeamFile({ tx, actor, today }: Context, id: string): Promise<TeamFile> {
  if (actor.cityId === null) throw new NotFoundError();
  const team = await getTeam(tx, actor.cityId, recordId(id));
  return {
    team,
    seats: await listTeamSeats(tx, actor.cityId, team.teamId),
    papers: await listTeamPapers(tx, actor.cityId, team.teamId),
    cases: actor.role === 'mediator' ? null : await countCases(tx, actor.cityId, team.teamId, today),
    canKeep: can(actor, 'roll:keep') && (team.validTo === null || team.validTo > today),
    canAudit: can(actor, 'audit:read'),
    today,
  };
}
