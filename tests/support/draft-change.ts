import { newId } from '@/lib/db/ids';
import type { IsoDate } from '@/lib/domain/iso-date';
import { owner } from './owner';

export type Draft = {
  readonly kind: string;
  readonly communeIds: readonly string[];
  readonly plan: Readonly<Record<string, unknown>>;
  readonly effectiveOn: IsoDate;
  readonly recognition?: string;
};

/** Writes a draft as the row in the database. @returns its id. */
export async function draftChange(cityId: string, draft: Draft): Promise<string> {
  const id = newId();
  await owner().query(
    `INSERT INTO unit_change (city_id, id, commune_ids, kind, plan, effective_on, decision_number, decided_on,
                              recognition_number, recognised_on, made_by, made_by_id)
     VALUES ($1, $2, $3, $4, $5, $6, '12/NQ-HĐND', '2026-01-05', $7, $8, 'Nguyễn Thu Hà', $9)`,
    [
      cityId,
      id,
      draft.communeIds,
      draft.kind,
      JSON.stringify(draft.plan),
      draft.effectiveOn,
      draft.recognition ?? null,
      draft.recognition ? '2026-01-06' : null,
      newId(),
    ],
  );
  return id;
}
