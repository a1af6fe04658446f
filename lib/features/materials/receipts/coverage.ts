import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { sql } from '@/lib/db/sql';
import type { IsoDate } from '@/lib/domain/iso-date';
import { atLineStart, communeName, type CommuneKind } from '@/lib/domain/units/unit-name';
import { servingOn } from '@/lib/features/materials/receipts/serving';

/** A team or a commune: how many of its mediators have a version. */
export type Coverage = {
  readonly placeId: string;
  readonly name: string;
  /** With a printed copy, or who opened it; a person counts once. */
  readonly received: number;
  readonly serving: number;
  /** Handed to the team as a whole; of a commune: to how many of its teams. */
  readonly teamOn: IsoDate | null;
  readonly teamReceiptId: string | null;
  readonly teamsHanded: number;
};

/** The teams of the reader's scope that work today, by how many of their mediators have the version. */
export function coverageByTeam(tx: ScopedTx, versionId: string, today: IsoDate): Promise<Coverage[]> {
  return tx.$queryRaw<Coverage[]>`
    SELECT t.id AS "placeId", t.name, count(DISTINCT s.mediator_id)::int AS serving,
           count(DISTINCT r.mediator_id)::int AS received, given.received_on::text AS "teamOn",
           given.id AS "teamReceiptId", (given.id IS NOT NULL)::int AS "teamsHanded"
      FROM team t
      LEFT JOIN service s ON s.city_id = t.city_id AND s.team_id = t.id AND ${servingOn(today)}
      LEFT JOIN material_receipt r ON r.city_id = s.city_id AND r.version_id = ${versionId}::uuid AND r.mediator_id = s.mediator_id
      LEFT JOIN material_receipt given ON given.city_id = t.city_id AND given.version_id = ${versionId}::uuid
            AND given.team_id = t.id AND given.way = 'team'
     WHERE t.city_id = scope_city() AND (t.valid_to IS NULL OR t.valid_to > ${today}::date)
     GROUP BY t.id, t.name, t.search_name, given.id, given.received_on
     ORDER BY t.search_name COLLATE in_number_order, t.id`;
}

type CommuneRow = Omit<Coverage, 'teamOn' | 'teamReceiptId'> & { readonly kind: CommuneKind };

/** The communes of a city, by how many of their mediators have the version; of a commune's own set that commune alone. */
export async function coverageByCommune(
  tx: ScopedTx,
  { versionId, communeId }: { readonly versionId: string; readonly communeId: string | null },
  today: IsoDate,
): Promise<Coverage[]> {
  const rows = await tx.$queryRaw<CommuneRow[]>`
    SELECT u.id AS "placeId", u.name, u.kind, coalesce(p.serving, 0) AS serving, coalesce(p.received, 0) AS received,
           coalesce(g.teams, 0) AS "teamsHanded"
      FROM commune u
      LEFT JOIN (
        SELECT s.commune_id, count(DISTINCT s.mediator_id)::int AS serving, count(DISTINCT r.mediator_id)::int AS received
          FROM service s
          LEFT JOIN material_receipt r ON r.city_id = s.city_id AND r.version_id = ${versionId}::uuid AND r.mediator_id = s.mediator_id
         WHERE s.city_id = scope_city() AND ${servingOn(today)} GROUP BY s.commune_id) p ON p.commune_id = u.id
      LEFT JOIN (
        SELECT r.commune_id, count(*)::int AS teams FROM material_receipt r
         WHERE r.city_id = scope_city() AND r.version_id = ${versionId}::uuid AND r.way = 'team' GROUP BY r.commune_id) g ON g.commune_id = u.id
     WHERE u.city_id = scope_city() AND (u.valid_to IS NULL OR u.valid_to > ${today}::date)
       AND ${communeId === null ? sql`true` : sql`u.id = ${communeId}::uuid`}
     ORDER BY u.search_name COLLATE in_number_order, u.id`;
  return rows.map(({ kind, name, ...row }) => ({
    ...row,
    name: atLineStart(communeName({ kind, name })),
    teamOn: null,
    teamReceiptId: null,
  }));
}
