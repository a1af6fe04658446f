import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import { communeName, type CommuneKind } from '@/lib/domain/units/unit-name';
import type { Receipt } from '@/lib/features/materials/receipts/list-people';

/** A trainer in office today, and how they have a version. */
export type TrainerReceiver = {
  readonly trainerId: string;
  readonly fullName: string;
  readonly office: string | null;
  /** Null: a trainer of the city. */
  readonly communeId: string | null;
  readonly commune: string | null;
  readonly receipts: readonly Receipt[];
};

type Row = Omit<TrainerReceiver, 'commune'> & {
  readonly communeName: string | null;
  readonly communeKind: CommuneKind;
};

/** The trainers in office: all of a city for the city, its own for a commune. */
export async function listTrainers(
  tx: ScopedTx,
  versionId: string,
  { communeId, today }: { readonly communeId: string | null; readonly today: IsoDate },
): Promise<readonly TrainerReceiver[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT t.id AS "trainerId", t.full_name AS "fullName", t.office, t.commune_id AS "communeId", u.name AS "communeName",
           u.kind AS "communeKind",
           (SELECT coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'way', r.way, 'on', r.received_on) ORDER BY r.received_on), '[]')
              FROM material_receipt r WHERE r.city_id = t.city_id AND r.version_id = ${versionId}::uuid AND r.trainer_id = t.id) AS receipts
      FROM trainer t LEFT JOIN commune u ON u.city_id = t.city_id AND u.id = t.commune_id
     WHERE t.city_id = scope_city() AND (${communeId}::uuid IS NULL OR t.commune_id = ${communeId}::uuid)
       AND t.valid_from <= ${today}::date AND (t.valid_to IS NULL OR t.valid_to > ${today}::date)
     ORDER BY t.commune_id IS NOT NULL, u.search_name COLLATE in_number_order, t.search_name, t.id`;
  return rows.map(({ communeName: name, communeKind, ...row }) => ({
    ...row,
    commune: name === null ? null : communeName({ kind: communeKind, name }),
  }));
}
