import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { Term } from '@/lib/domain/support/term';
import type { Keeper } from '@/lib/server/keeper';

/** Writes that a supporter supports these teams of the keeper's commune for a term. */
export async function insertLinks(
  tx: ScopedTx,
  { cityId, communeId, displayName }: Keeper,
  supporterId: string,
  teamIds: readonly string[],
  { from, to }: Term,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO supporter_link (city_id, supporter_id, team_id, valid_from, valid_to, commune_id, recorded_by)
    SELECT ${cityId}::uuid, ${supporterId}::uuid, team_id, ${from}::date, ${to}::date, ${communeId}::uuid, ${displayName}
      FROM unnest(${[...teamIds]}::uuid[]) AS team_id`;
}
