import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { TenantActor } from '@/lib/domain/access/roles';
import type { IsoDate } from '@/lib/domain/iso-date';
import { passesFindingFilter } from '@/lib/domain/roll/radar/finding-filter';
import { judgeTeam } from '@/lib/domain/roll/radar/judge-team';
import type { TeamFacts, TeamsAsked } from '@/lib/domain/roll/radar/team-facts';
import type { TeamFilter } from '@/lib/features/roll/list/teams/filter';

/** Reads what teams are judged by; the page brings it, for it belongs to the radar. */
export type ReadTeamFacts = (
  tx: ScopedTx,
  teams: TeamsAsked,
  today: IsoDate,
) => Promise<readonly TeamFacts[]>;

/** The teams with the finding that a list was narrowed to; null when it was not. */
export async function teamsWithFinding(
  tx: ScopedTx,
  actor: TenantActor,
  { finding, communeId }: Pick<TeamFilter, 'finding' | 'communeId'>,
  today: IsoDate,
  readFacts: ReadTeamFacts,
): Promise<readonly string[] | null> {
  if (finding === null) return null;
  const facts = await readFacts(tx, placeOf(actor, communeId), today);
  return facts
    .filter((team) => passesFindingFilter(judgeTeam(team, today), finding))
    .map(({ teamId }) => teamId);
}

function placeOf(actor: TenantActor, opened: string | null): TeamsAsked {
  const { cityId } = actor;
  if (actor.teamId !== null) return { cityId, of: 'teams', teamIds: [actor.teamId] };
  const communeId = actor.communeId ?? opened;
  return communeId === null ? { cityId, of: 'city' } : { cityId, of: 'commune', communeId };
}
