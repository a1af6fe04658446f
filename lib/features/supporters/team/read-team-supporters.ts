import 'server-only';
import { startOfYear } from '@/lib/domain/calendar';
import { can } from '@/lib/domain/access/permissions';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { SupporterKind } from '@/lib/domain/support/supporter-kind';
import type { Context } from '@/lib/server/context';

/** Somebody who supports a team today. */
export type TeamSupporter = {
  readonly supporterId: string;
  readonly fullName: string;
  readonly kind: SupporterKind;
  readonly from: IsoDate;
  /** Sits in the team as a mediator too. */
  readonly member: boolean;
  /** What they did with the team this year, and when last. */
  readonly activities: number;
  readonly lastOn: IsoDate | null;
};

/** Who supports a team, and whether the reader may record what they do. */
export type TeamSupport = {
  readonly teamId: string;
  readonly supporters: readonly TeamSupporter[];
  readonly mayRecord: boolean;
};

/** The supporters of one team today; null for a reader who may not know them. */
export async function readTeamSupport(
  { tx, actor, today }: Context,
  teamId: string,
): Promise<TeamSupport | null> {
  if (!can(actor, 'supporter:read')) return null;
  const supporters = await tx.$queryRaw<TeamSupporter[]>`
    SELECT s.id AS "supporterId", s.full_name AS "fullName", s.kind, l.valid_from::text AS "from",
           EXISTS (SELECT 1 FROM team_membership m
                    WHERE m.city_id = l.city_id AND m.team_id = l.team_id AND m.mediator_id = s.mediator_id
                      AND m.valid_from <= ${today}::date AND (m.valid_to IS NULL OR m.valid_to > ${today}::date)) AS member,
           done.activities, done.last_on::text AS "lastOn"
      FROM supporter_link l
      JOIN supporter s ON s.city_id = l.city_id AND s.id = l.supporter_id
      CROSS JOIN LATERAL (
        SELECT count(*)::int AS activities, max(a.happened_on) AS last_on FROM support_activity a
         WHERE a.city_id = l.city_id AND a.team_id = l.team_id AND a.supporter_id = l.supporter_id
           AND a.removed_on IS NULL AND a.happened_on BETWEEN ${startOfYear(today)}::date AND ${today}::date) done
     WHERE l.city_id = scope_city() AND l.team_id = ${teamId}::uuid AND l.valid_from <= ${today}::date
       AND (l.valid_to IS NULL OR l.valid_to > ${today}::date)
       AND (s.valid_to IS NULL OR s.valid_to > ${today}::date)
     ORDER BY s.search_name, s.id`;
  return { teamId, supporters, mayRecord: can(actor, 'supporter:record') };
}
