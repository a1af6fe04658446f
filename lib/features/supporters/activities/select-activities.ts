import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { sql, type Sql } from '@/lib/db/sql';
import { communeName, type CommuneKind } from '@/lib/domain/units/unit-name';
import type { Activity } from '@/lib/features/supporters/activities/activity';
import { NotFoundError } from '@/lib/server/not-found';

type Row = Omit<Activity, 'communeName'> & {
  readonly communeName: string;
  readonly communeKind: CommuneKind;
};

/** Activities of the reader's scope that stand, newest first. `condition` speaks of `a`, `s` and `t`. */
export async function selectActivities(
  tx: ScopedTx,
  condition: Sql,
  limit: number,
): Promise<readonly Activity[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT a.id AS "activityId", a.supporter_id AS "supporterId", s.full_name AS "supporterName", s.kind AS "supporterKind",
           a.team_id AS "teamId", t.name AS "teamName", u.name AS "communeName", u.kind AS "communeKind", a.kind,
           a.happened_on::text AS on, a.note, a.recorded_by AS "recordedBy", a.version, a.changed_by AS "changedBy",
           a.changed_at AS "changedAt"
      FROM support_activity a
      JOIN supporter s ON s.city_id = a.city_id AND s.id = a.supporter_id
      JOIN team t ON t.city_id = a.city_id AND t.id = a.team_id
      JOIN commune u ON u.city_id = a.city_id AND u.id = a.commune_id
     WHERE a.city_id = scope_city() AND a.removed_on IS NULL AND ${condition}
     ORDER BY a.happened_on DESC, a.id DESC LIMIT ${limit}`;
  return rows.map(({ communeKind, ...row }) => ({
    ...row,
    communeName: communeName({ kind: communeKind, name: row.communeName }),
  }));
}

/** One activity that stands. @throws NotFoundError */
export async function getActivity(tx: ScopedTx, activityId: string): Promise<Activity> {
  const [found] = await selectActivities(tx, sql`a.id = ${activityId}::uuid`, 1);
  if (!found) throw new NotFoundError();
  return found;
}
