import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { readHamlets } from '@/lib/domain/import/read/hamlets';
import { readTeamCell } from '@/lib/domain/import/read/team-name';
import type { RollPerson } from '@/lib/domain/import/records';
import type { IsoDate } from '@/lib/domain/iso-date';

/** A person of the roll with the team in which they sat on the day of the class. */
export type Attendee = RollPerson & { readonly teamId: string };

/**
 * The people of the commune's roll as a list of attendance names them: old lists come in late, so whoever left since is
 * among them, and whoever had left by the day of the class is not.
 */
export async function listAttendees(
  tx: ScopedTx,
  { cityId, communeId }: { readonly cityId: string; readonly communeId: string },
  day: IsoDate,
): Promise<readonly Attendee[]> {
  const rows = await tx.$queryRaw<Attendee[]>`
    SELECT DISTINCT ON (m.search_name, m.id) m.id, m.full_name AS "fullName", m.birth_year AS "birthYear", m.phone,
           t.id AS "teamId", t.name AS team,
           (SELECT coalesce(array_agg(DISTINCT n.name), '{}') FROM team_membership o
              JOIN team_neighbourhood l ON l.city_id = o.city_id AND l.team_id = o.team_id
              JOIN neighbourhood n ON n.city_id = l.city_id AND n.id = l.neighbourhood_id
             WHERE o.city_id = m.city_id AND o.mediator_id = m.id) AS hamlets
      FROM mediator m
      JOIN team_membership s ON s.city_id = m.city_id AND s.mediator_id = m.id
      JOIN team t ON t.city_id = s.city_id AND t.id = s.team_id
     WHERE m.city_id = ${cityId}::uuid AND m.commune_id = ${communeId}::uuid AND m.merged_into_id IS NULL
       AND coalesce(s.valid_to > ${day}::date, true)
     ORDER BY m.search_name, m.id, (s.valid_from <= ${day}::date) DESC,
              s.valid_from DESC, s.id`;
  return rows.map((row) => ({
    ...row,
    team: readTeamCell(row.team)?.name ?? row.team,
    hamlets: row.hamlets.map((name) => readHamlets(name)[0] ?? name),
  }));
}
