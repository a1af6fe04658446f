import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { ScheduledMaterial } from '@/lib/features/schedule/schedule';

/** The newest version of each set that is in use, and whether the person has it, on paper or opened. */
export function listMaterials(
  tx: ScopedTx,
  mediatorId: string,
  today: IsoDate,
): Promise<ScheduledMaterial[]> {
  return tx.$queryRaw<ScheduledMaterial[]>`
    SELECT v.id AS "versionId", s.title, v.label,
           EXISTS (SELECT FROM material_receipt r
                    WHERE r.city_id = v.city_id AND r.version_id = v.id AND r.mediator_id = ${mediatorId}::uuid) AS received,
           held.documents
      FROM material_set s
      JOIN LATERAL (
        SELECT n.city_id, n.id, n.label FROM material_version n
         WHERE n.city_id = s.city_id AND n.set_id = s.id AND n.published_on <= ${today}::date
           AND (n.withdrawn_on IS NULL OR n.withdrawn_on > ${today}::date)
         ORDER BY n.published_on DESC, n.id DESC LIMIT 1) v ON true
      JOIN LATERAL (
        SELECT jsonb_agg(jsonb_build_object('documentId', d.id, 'title', d.title, 'url', d.url)
                         ORDER BY d.position, d.id) AS documents
          FROM material_document d WHERE d.city_id = v.city_id AND d.version_id = v.id) held ON held.documents IS NOT NULL
     WHERE s.city_id = scope_city() AND (s.retired_on IS NULL OR s.retired_on > ${today}::date)
     ORDER BY s.official DESC, s.title, s.id`;
}
