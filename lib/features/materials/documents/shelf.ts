import 'server-only';
import { inUseOn, type ReceiptWay } from '@/lib/domain/materials/receipt';
import type { IsoDate } from '@/lib/domain/iso-date';
import { listDocuments } from '@/lib/features/materials/get-set';
import type { MaterialDocument } from '@/lib/features/materials/material';
import type { Context } from '@/lib/server/context';

/** How and when the reader came by a version. */
export type OwnReceipt = { readonly way: ReceiptWay; readonly on: IsoDate };

/** A version that the reader may open, with its documents. */
export type ShelfVersion = {
  readonly versionId: string;
  readonly setTitle: string;
  readonly official: boolean;
  readonly label: string;
  readonly documents: readonly MaterialDocument[];
  readonly receipts: readonly OwnReceipt[];
};

type Row = Omit<ShelfVersion, 'documents'> & {
  readonly publishedOn: IsoDate;
  readonly withdrawnOn: IsoDate | null;
};

/** What a mediator or a team's leader finds to read, and how they have it already. Official sets first. */
export async function readShelf({ tx, actor, today }: Context): Promise<readonly ShelfVersion[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT v.id AS "versionId", s.title AS "setTitle", s.official, v.label, v.published_on::text AS "publishedOn",
           v.withdrawn_on::text AS "withdrawnOn",
           (SELECT coalesce(jsonb_agg(jsonb_build_object('way', r.way, 'on', r.received_on) ORDER BY r.received_on), '[]')
              FROM material_receipt r
             WHERE r.city_id = v.city_id AND r.version_id = v.id
               AND (r.mediator_id = ${actor.mediatorId}::uuid OR (r.way = 'team' AND r.team_id = ${actor.teamId}::uuid))) AS receipts
      FROM material_version v JOIN material_set s ON s.city_id = v.city_id AND s.id = v.set_id
     WHERE v.city_id = scope_city() AND s.retired_on IS NULL
     ORDER BY s.official DESC, s.title, v.published_on DESC, v.id`;
  const open = rows.filter((row) => inUseOn(row, today));
  const documents = await listDocuments(
    tx,
    open.map(({ versionId }) => versionId),
  );
  return open.map(({ publishedOn: _published, withdrawnOn: _withdrawn, ...version }) => ({
    ...version,
    documents: documents.filter(({ versionId }) => versionId === version.versionId),
  }));
}
