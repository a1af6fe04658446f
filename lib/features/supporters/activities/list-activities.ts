import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { empty, sql, type Sql } from '@/lib/db/sql';
import { can } from '@/lib/domain/access/permissions';
import type { Activity } from '@/lib/features/supporters/activities/activity';
import {
  activityListHref,
  type ActivityFilter,
  type ActivityListParams,
} from '@/lib/features/supporters/activities/params';
import { selectActivities } from '@/lib/features/supporters/activities/select-activities';
import { listPlacesBelow, type PlacesBelow } from '@/lib/features/supporters/list/places';
import type { Context } from '@/lib/server/context';

/** Lines of a page. */
const PAGE_SIZE = 50;

/** A page of activities and what stands around it. */
export type ActivityList = {
  readonly params: ActivityListParams;
  readonly lines: readonly Activity[];
  readonly total: number;
  /** Teams that somebody did something with. */
  readonly teams: number;
  readonly nextHref: string | undefined;
  readonly places: PlacesBelow;
  readonly mayRecord: boolean;
  readonly mayCorrect: boolean;
  readonly wide: boolean;
};

/** The filter as a condition on `a`. */
export const activityConditions = ({ year, kind, communeId, teamId }: ActivityFilter): Sql => sql`
  a.happened_on BETWEEN make_date(${year}::int, 1, 1) AND make_date(${year}::int, 12, 31)
  ${kind ? sql`AND a.kind = ${kind}` : empty}
  ${communeId ? sql`AND a.commune_id = ${communeId}::uuid` : empty}
  ${teamId ? sql`AND a.team_id = ${teamId}::uuid` : empty}`;

async function countActivities(tx: ScopedTx, filter: ActivityFilter) {
  const [counted] = await tx.$queryRaw<{ total: number; teams: number }[]>`
    SELECT count(*)::int AS total, count(DISTINCT a.team_id)::int AS teams FROM support_activity a
     WHERE a.city_id = scope_city() AND a.removed_on IS NULL AND ${activityConditions(filter)}`;
  return counted ?? { total: 0, teams: 0 };
}

/** A page of what was done in a year, newest first. */
export async function readActivityList(
  { tx, actor, today }: Context,
  params: ActivityListParams,
): Promise<ActivityList> {
  const { filter, after } = params;
  const page = after ? sql`AND (a.happened_on, a.id) < (${after.on}::date, ${after.id}::uuid)` : empty;
  const found = await selectActivities(tx, sql`${activityConditions(filter)} ${page}`, PAGE_SIZE + 1);
  const lines = found.slice(0, PAGE_SIZE);
  const last = lines.at(-1);
  return {
    params,
    lines,
    ...(await countActivities(tx, filter)),
    nextHref:
      last && found.length > PAGE_SIZE
        ? activityListHref(filter, { on: last.on, id: last.activityId })
        : undefined,
    places: await listPlacesBelow(tx, actor, today),
    mayRecord: can(actor, 'supporter:record'),
    mayCorrect: can(actor, 'supporter:keep') && actor.communeId !== null,
    wide: actor.communeId === null,
  };
}
