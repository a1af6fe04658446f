import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';

/** A live team as the database tells it. */
export type RecordingTeamRow = {
  readonly id: string;
  readonly name: string;
  readonly neighbourhoods: readonly string[];
  readonly leader_name: string | null;
  readonly leader_sex: 'male' | 'female' | null;
  readonly leader_phone: string | null;
  readonly members: number;
  readonly women: number;
  readonly last_numbers: Readonly<Record<string, number>>;
};

/** Teams of the commune that live on `today`; a team leader's scope holds their own team alone. */
export async function listRecordingTeams(
  tx: ScopedTx,
  place: { readonly cityId: string; readonly communeId: string },
  today: IsoDate,
): Promise<RecordingTeamRow[]> {
  return tx.$queryRaw<RecordingTeamRow[]>`
    SELECT t.id, t.name, places.names AS neighbourhoods, roll.leader_name, roll.leader_sex, roll.leader_phone,
           roll.members, roll.women, book.last_numbers
      FROM team t
      CROSS JOIN LATERAL (
        SELECT coalesce(array_agg(n.name ORDER BY length(n.name), n.name), '{}') AS names
          FROM team_neighbourhood link
          JOIN neighbourhood n ON n.city_id = link.city_id AND n.id = link.neighbourhood_id
         WHERE link.city_id = t.city_id AND link.team_id = t.id AND (link.valid_to IS NULL OR link.valid_to > ${today}::date)
      ) places
      CROSS JOIN LATERAL (
        SELECT count(*)::int AS members, (count(*) FILTER (WHERE m.sex = 'female'))::int AS women,
               max(m.full_name) FILTER (WHERE link.role = 'leader') AS leader_name,
               max(m.sex) FILTER (WHERE link.role = 'leader') AS leader_sex,
               max(m.phone) FILTER (WHERE link.role = 'leader') AS leader_phone
          FROM team_membership link
          JOIN mediator m ON m.city_id = link.city_id AND m.id = link.mediator_id
         WHERE link.city_id = t.city_id AND link.team_id = t.id AND link.valid_from <= ${today}::date
           AND (link.valid_to IS NULL OR link.valid_to > ${today}::date)
      ) roll
      CROSS JOIN LATERAL (
        SELECT coalesce(jsonb_object_agg(c.book_year, c.last_number), '{}') AS last_numbers
          FROM case_number_counter c WHERE c.city_id = t.city_id AND c.team_id = t.id
      ) book
     WHERE t.city_id = ${place.cityId}::uuid AND t.commune_id = ${place.communeId}::uuid
       AND (t.valid_to IS NULL OR t.valid_to > ${today}::date)`;
}
