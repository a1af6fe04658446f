import 'server-only';
import { empty, sql, type Sql } from '@/lib/db/sql';
import type { ScopedTx } from '@/lib/db/scope';
import { likelyTwins, type Twin, type TwinFacts } from '@/lib/domain/roll/twins';
import type { KnownPerson } from '@/lib/features/roll/mediator/add/known-person';

type Commune = { readonly cityId: string; readonly communeId: string };

/** Everybody on a commune's roll, those who left too: a commune keeps some hundreds. */
export const listKnownPeople = (tx: ScopedTx, commune: Commune): Promise<KnownPerson[]> =>
  knownPeople(tx, commune, empty);

/** Who on the commune's roll may be the candidate, likeliest first. */
export async function findTwins(
  tx: ScopedTx,
  commune: Commune,
  candidate: TwinFacts,
): Promise<readonly Twin<KnownPerson>[]> {
  const { searchName, phone } = candidate;
  const alike = await knownPeople(
    tx,
    commune,
    sql`AND (m.search_name = ${searchName} OR m.phone = ${phone})`,
  );
  return likelyTwins(candidate, alike);
}

function knownPeople(tx: ScopedTx, { cityId, communeId }: Commune, condition: Sql): Promise<KnownPerson[]> {
  return tx.$queryRaw<KnownPerson[]>`
    SELECT m.id AS "mediatorId", m.full_name AS "fullName", m.search_name AS "searchName", m.birth_year AS "birthYear",
           m.sex, m.phone,
           coalesce((SELECT jsonb_agg(jsonb_build_object('teamName', t.name, 'role', s.role, 'validTo', s.valid_to))
                       FROM team_membership s JOIN team t ON t.city_id = s.city_id AND t.id = s.team_id
                      WHERE s.city_id = m.city_id AND s.mediator_id = m.id), '[]') AS seats
      FROM mediator m
     WHERE m.city_id = ${cityId}::uuid AND m.commune_id = ${communeId}::uuid AND m.merged_into_id IS NULL ${condition}
     ORDER BY m.search_name, m.id`;
}
