import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { startOfYear } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';
import { SUPPORTER_KIND_LABELS, type SupporterKind } from '@/lib/domain/support/supporter-kind';
import { pairOf } from '@/lib/features/supporters/activities/schema';
import { listWorkingTeams } from '@/lib/features/supporters/links/teams';
import type { Context } from '@/lib/server/context';

type Choice = { readonly value: string; readonly label: string; readonly note?: string };

/** What the form of an activity offers. */
export type ActivityDesk = {
  /** Supporters with the teams they support this year. */
  readonly pairs: readonly Choice[];
  /** Teams for somebody who is entered on the way; empty where nobody may be. */
  readonly teams: readonly Choice[];
  /** What is chosen already: the one pair there is of the team that the way here named. */
  readonly chosen: string;
  readonly today: IsoDate;
};

/** The pairs in the actor's reach; a leader has only those of the own team. */
export async function readActivityDesk(
  { tx, actor, today }: Context,
  teamId: string | undefined,
): Promise<ActivityDesk> {
  const pairs = await listPairs(tx, today);
  const ofTeam = pairs.filter((pair) => pair.teamId === teamId);
  const offered = ofTeam.length > 0 ? [...ofTeam, ...pairs.filter((pair) => pair.teamId !== teamId)] : pairs;
  const [only, ...others] = ofTeam.length > 0 ? ofTeam : pairs;
  const working = actor.role === 'commune_officer' ? await listWorkingTeams(tx, actor.communeId, today) : [];
  return {
    pairs: offered.map((pair) => ({
      value: pairOf(pair.supporterId, pair.teamId),
      label: `${pair.fullName}, ${pair.teamName}`,
      note: SUPPORTER_KIND_LABELS[pair.kind],
    })),
    teams: working.map((team) => ({ value: team.teamId, label: team.name })),
    chosen: only && others.length === 0 ? pairOf(only.supporterId, only.teamId) : '',
    today,
  };
}

type Pair = {
  readonly supporterId: string;
  readonly fullName: string;
  readonly kind: SupporterKind;
  readonly teamId: string;
  readonly teamName: string;
};

const listPairs = (tx: ScopedTx, today: IsoDate): Promise<Pair[]> =>
  tx.$queryRaw<Pair[]>`
    SELECT DISTINCT s.search_name, t.search_name COLLATE in_number_order AS team_key, s.id AS "supporterId",
           s.full_name AS "fullName", s.kind, t.id AS "teamId", t.name AS "teamName"
      FROM supporter_link l
      JOIN supporter s ON s.city_id = l.city_id AND s.id = l.supporter_id
      JOIN team t ON t.city_id = l.city_id AND t.id = l.team_id
     WHERE l.city_id = scope_city() AND l.valid_from <= ${today}::date
       AND (l.valid_to IS NULL OR l.valid_to > ${startOfYear(today)}::date)
     ORDER BY s.search_name, team_key, s.id, t.id`;
