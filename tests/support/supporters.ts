import { newId } from '@/lib/db/ids';
import { foldVietnamese } from '@/lib/schema/fold';
import type { BuiltCommune, BuiltTeam } from './builders';
import { owner } from './owner';

/** A lawyer in the commune's register since 2026, linked to no team; of the city when no commune is given. */
export async function buildSupporter(
  place: Pick<BuiltCommune, 'cityId'> & { readonly communeId: string | null },
  over: { readonly fullName?: string; readonly mediatorId?: string; readonly validTo?: string } = {},
): Promise<string> {
  const supporterId = newId();
  const fullName = over.fullName ?? 'Ngô Quốc Việt';
  await owner().query(
    `INSERT INTO supporter (city_id, commune_id, id, full_name, search_name, kind, mediator_id, valid_from, valid_to)
     VALUES ($1, $2, $3, $4, $7, 'lawyer', $5, '2026-01-01', $6)`,
    [
      place.cityId,
      place.communeId,
      supporterId,
      fullName,
      over.mediatorId ?? null,
      over.validTo ?? null,
      foldVietnamese(fullName),
    ],
  );
  return supporterId;
}

/** Links a supporter to a team, since 2026 unless said. */
export async function linkSupporter(
  { cityId, communeId, teamId }: BuiltTeam,
  supporterId: string,
  { from = '2026-01-01', to = null }: { readonly from?: string; readonly to?: string | null } = {},
): Promise<void> {
  await owner().query(
    `INSERT INTO supporter_link (city_id, commune_id, supporter_id, team_id, valid_from, valid_to)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [cityId, communeId, supporterId, teamId, from, to],
  );
}

/** Advice that a supporter gave a team. @returns its id. */
export async function buildActivity(
  { cityId, communeId, teamId }: BuiltTeam,
  supporterId: string,
  on = '2026-03-10',
): Promise<string> {
  const activityId = newId();
  await owner().query(
    `INSERT INTO support_activity (city_id, commune_id, id, team_id, supporter_id, kind, happened_on)
     VALUES ($1, $2, $3, $4, $5, 'advice', $6)`,
    [cityId, communeId, activityId, teamId, supporterId, on],
  );
  return activityId;
}
