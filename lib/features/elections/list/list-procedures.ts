import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { empty, sql, type Sql } from '@/lib/db/sql';
import type { ElectionKind, ElectionStatus } from '@/lib/domain/election/election';
import type { LeavingGround, LeavingStatus } from '@/lib/domain/election/leaving/leaving';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { MediatorRole } from '@/lib/domain/roll/role';
import type { CommuneKind } from '@/lib/domain/units/unit-name';

type Place = {
  readonly id: string;
  readonly teamName: string;
  readonly communeName: string;
  readonly communeKind: CommuneKind;
  readonly changedAt: Date;
};

export type ElectionRow = Place & {
  readonly kind: ElectionKind;
  readonly status: ElectionStatus;
  readonly candidates: number;
  readonly recognised: number;
  readonly heldOn: IsoDate | null;
  readonly proposalReceivedOn: IsoDate | null;
};

export type LeavingRow = Place & {
  readonly fullName: string;
  readonly ground: LeavingGround;
  readonly status: LeavingStatus;
  readonly role: MediatorRole;
  readonly proposedOn: IsoDate;
  readonly receivedOn: IsoDate | null;
};

/** Which of them: those that still wait for somebody, or those that are over. */
export type Which = 'open' | 'closed';

/** The latest of each kind; older ones are found in the list of their own team. */
export const MOST_LISTED = 200;

/** Whose procedures: the reader's whole place, or one team of it. */
type Within = { readonly cityId: string; readonly teamId: string | null };

const ofTeam = (column: Sql, teamId: string | null): Sql =>
  teamId === null ? empty : sql`AND ${column} = ${teamId}::uuid`;

const CLOSED_ELECTIONS = sql`ARRAY['published', 'without_result', 'cancelled']`;
const CLOSED_LEAVINGS = sql`ARRAY['published', 'kept', 'withdrawn']`;

const among = (which: Which, status: Sql, closed: Sql): Sql =>
  which === 'closed' ? sql`${status} = ANY (${closed})` : sql`${status} <> ALL (${closed})`;

/** Elections the reader may see, the latest first. */
export function listElections(
  tx: ScopedTx,
  { cityId, teamId }: Within,
  which: Which,
): Promise<readonly ElectionRow[]> {
  return tx.$queryRaw<ElectionRow[]>`
    SELECT e.id, e.kind, e.status, t.name AS "teamName", c.name AS "communeName", c.kind AS "communeKind",
           coalesce(e.changed_at, e.created_at) AS "changedAt", e.held_on::text AS "heldOn",
           e.proposal_received_on::text AS "proposalReceivedOn",
           (SELECT count(*)::int FROM election_candidate d WHERE d.city_id = e.city_id AND d.election_id = e.id) AS candidates,
           (SELECT count(*)::int FROM election_candidate d
             WHERE d.city_id = e.city_id AND d.election_id = e.id AND d.is_recognised) AS recognised
      FROM election e
      JOIN team t ON t.city_id = e.city_id AND t.id = e.team_id
      JOIN commune c ON c.city_id = e.city_id AND c.id = e.commune_id
     WHERE e.city_id = ${cityId}::uuid AND ${among(which, sql`e.status`, CLOSED_ELECTIONS)} ${ofTeam(sql`e.team_id`, teamId)}
     ORDER BY e.created_at DESC, e.id DESC LIMIT ${MOST_LISTED}`;
}

/** Leavings the reader may see, the latest first. */
export function listLeavings(
  tx: ScopedTx,
  { cityId, teamId }: Within,
  which: Which,
): Promise<readonly LeavingRow[]> {
  return tx.$queryRaw<LeavingRow[]>`
    SELECT l.id, l.ground, l.status, l.role, m.full_name AS "fullName", t.name AS "teamName", c.name AS "communeName",
           c.kind AS "communeKind", coalesce(l.changed_at, l.created_at) AS "changedAt",
           l.proposed_on::text AS "proposedOn", l.paper_received_on::text AS "receivedOn"
      FROM mediator_leaving l
      JOIN mediator m ON m.city_id = l.city_id AND m.id = l.mediator_id
      JOIN team t ON t.city_id = l.city_id AND t.id = l.team_id
      JOIN commune c ON c.city_id = l.city_id AND c.id = l.commune_id
     WHERE l.city_id = ${cityId}::uuid AND ${among(which, sql`l.status`, CLOSED_LEAVINGS)} ${ofTeam(sql`l.team_id`, teamId)}
     ORDER BY l.created_at DESC, l.id DESC LIMIT ${MOST_LISTED}`;
}
