import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { sql } from '@/lib/db/sql';
import { can } from '@/lib/domain/access/permissions';
import type { IsoDate } from '@/lib/domain/iso-date';
import { holdsOn } from '@/lib/domain/support/term';
import { communeName, type CommuneKind } from '@/lib/domain/units/unit-name';
import type { Activity } from '@/lib/features/supporters/activities/activity';
import { selectActivities } from '@/lib/features/supporters/activities/select-activities';
import { getSupporter } from '@/lib/features/supporters/get-supporter';
import { listWorkingTeams } from '@/lib/features/supporters/links/teams';
import type { Supporter } from '@/lib/features/supporters/supporter';
import type { Context } from '@/lib/server/context';
import { recordId } from '@/lib/server/record-id';

/** Activities shown on a supporter's page; the list holds the others. */
const SHOWN_ACTIVITIES = 20;

/** A link of the supporter to a team, past ones too. */
export type SupporterLink = {
  readonly teamId: string;
  readonly teamName: string;
  readonly commune: string;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  /** The supporter sits in this team as a mediator today. */
  readonly member: boolean;
};

/** A supporter with everything the reader may see of them. */
export type SupporterFile = {
  readonly supporter: Supporter;
  readonly links: readonly SupporterLink[];
  readonly activities: readonly Activity[];
  /** Teams that could be linked; empty for whoever links none. */
  readonly openTeams: readonly { readonly teamId: string; readonly name: string }[];
  readonly mayChange: boolean;
  readonly mayLink: boolean;
  /** Teams of many communes stand there: each is told with its commune. */
  readonly wide: boolean;
  readonly today: IsoDate;
};

/** One supporter. @throws NotFoundError */
export async function readSupporterFile(
  { tx, actor, today }: Context,
  segment: string,
): Promise<SupporterFile> {
  const supporter = await getSupporter(tx, recordId(segment));
  const links = await listLinks(tx, supporter, today);
  const keeps = can(actor, 'supporter:keep');
  const mayLink = keeps && actor.communeId !== null;
  const linked = links.filter((link) => holdsOn(link, today)).map(({ teamId }) => teamId);
  const working = mayLink ? await listWorkingTeams(tx, actor.communeId, today) : [];
  return {
    supporter,
    links,
    activities: await selectActivities(
      tx,
      sql`a.supporter_id = ${supporter.supporterId}::uuid`,
      SHOWN_ACTIVITIES,
    ),
    openTeams: working
      .filter(({ teamId }) => !linked.includes(teamId))
      .map(({ teamId, name }) => ({ teamId, name })),
    mayChange: keeps && supporter.communeId === actor.communeId,
    mayLink,
    wide: actor.communeId === null,
    today,
  };
}

type LinkRow = Omit<SupporterLink, 'commune'> & {
  readonly communeName: string;
  readonly communeKind: CommuneKind;
};

async function listLinks(
  tx: ScopedTx,
  { supporterId, mediatorId }: Supporter,
  today: IsoDate,
): Promise<readonly SupporterLink[]> {
  const rows = await tx.$queryRaw<LinkRow[]>`
    SELECT l.team_id AS "teamId", t.name AS "teamName", u.name AS "communeName", u.kind AS "communeKind",
           l.valid_from::text AS "from", l.valid_to::text AS "to",
           EXISTS (SELECT 1 FROM team_membership s
                    WHERE s.city_id = l.city_id AND s.team_id = l.team_id AND s.mediator_id = ${mediatorId}::uuid
                      AND s.valid_from <= ${today}::date AND (s.valid_to IS NULL OR s.valid_to > ${today}::date)) AS member
      FROM supporter_link l
      JOIN team t ON t.city_id = l.city_id AND t.id = l.team_id
      JOIN commune u ON u.city_id = l.city_id AND u.id = l.commune_id
     WHERE l.city_id = scope_city() AND l.supporter_id = ${supporterId}::uuid
     ORDER BY l.valid_to DESC NULLS FIRST, u.search_name, t.search_name COLLATE in_number_order, l.valid_from DESC`;
  return rows.map(({ communeName: name, communeKind, ...row }) => ({
    ...row,
    commune: communeName({ kind: communeKind, name }),
  }));
}
