import 'server-only';
import { can } from '@/lib/domain/access/permissions';
import { listPlaces, type PlaceChoices } from '@/lib/features/roll/list/places';
import { teamListHref } from '@/lib/features/roll/list/teams/filter';
import { teamsWithFinding, type ReadTeamFacts } from '@/lib/features/roll/list/teams/judged';
import { teamCursorText, type TeamListParams } from '@/lib/features/roll/list/teams/params';
import { presentTeam, type TeamLine } from '@/lib/features/roll/list/teams/present';
import { countTeams, listTeams } from '@/lib/features/roll/list/teams/rows';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

/** Lines of a page. */
const PAGE_SIZE = 50;

/** A page of teams and all that stands around it. */
export type TeamList = {
  readonly params: TeamListParams;
  readonly lines: readonly TeamLine[];
  readonly nextHref: string | undefined;
  readonly total: number;
  readonly places: PlaceChoices;
  /** Whether the list spans communes. */
  readonly wide: boolean;
  readonly mayExport: boolean;
  readonly mayKeep: boolean;
};

/** A page of the teams in the actor's place, each judged as it stands today. */
export async function readTeamList(
  { tx, actor, today }: Context,
  params: TeamListParams,
  readFacts: ReadTeamFacts,
): Promise<TeamList> {
  if (actor.role === 'operator') throw new NotFoundError();
  const { filter } = params;
  const only = await teamsWithFinding(tx, actor, filter, today, readFacts);
  const question = { actor, today, filter, only };
  const rows = await listTeams(tx, question, { ...params, limit: PAGE_SIZE + 1 });
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  const teamIds = shown.map(({ id }) => id);
  const facts = await readFacts(tx, { cityId: actor.cityId, of: 'teams', teamIds }, today);
  return {
    params,
    lines: shown.map((row) =>
      presentTeam(
        row,
        facts.find(({ teamId }) => teamId === row.id),
        today,
      ),
    ),
    nextHref:
      last && rows.length > PAGE_SIZE
        ? teamListHref(params, {
            after: teamCursorText({ commune: last.commune_key, team: last.team_key, id: last.id }),
          })
        : undefined,
    total: await countTeams(tx, question),
    places: await listPlaces(tx, actor, filter.communeId, today),
    wide: actor.communeId === null,
    mayExport: can(actor, 'roll:export'),
    mayKeep: can(actor, 'roll:keep'),
  };
}
