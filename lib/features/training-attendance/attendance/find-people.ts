import 'server-only';
import { containing } from '@/lib/db/like';
import { getKeptClass } from '@/lib/features/training-attendance/class/class-head';
import { atLineStart, communeName, type CommuneKind } from '@/lib/domain/units/unit-name';
import { foldVietnamese } from '@/lib/schema/fold';
import type { Context } from '@/lib/server/context';

/** Somebody who may have come without an invitation. */
export type FoundPerson = {
  readonly mediatorId: string;
  readonly fullName: string;
  readonly birthYear: number | null;
  readonly teamName: string;
  readonly communeName: string;
};

const MOST_FOUND = 8;
const SHORTEST = 2;

/** People of the class's place by a part of their name, accents optional, who serve when it begins and are not on the list. */
export async function findPeople(
  { tx, actor }: Context,
  classId: string,
  typed: string,
): Promise<readonly FoundPerson[]> {
  const head = await getKeptClass(tx, actor, classId);
  const name = foldVietnamese(typed);
  if (name.length < SHORTEST) return [];
  const rows = await tx.$queryRaw<(FoundPerson & { communeKind: CommuneKind })[]>`
    SELECT DISTINCT ON (m.search_name, m.id) m.id AS "mediatorId", m.full_name AS "fullName", m.birth_year AS "birthYear",
           t.name AS "teamName", u.name AS "communeName", u.kind AS "communeKind"
      FROM service v
      JOIN mediator m ON m.city_id = v.city_id AND m.id = v.mediator_id
      JOIN team t ON t.city_id = v.city_id AND t.id = v.team_id
      JOIN commune u ON u.city_id = v.city_id AND u.id = v.commune_id
     WHERE v.city_id = scope_city() AND coalesce(v.valid_to > ${head.heldFrom}::date, true) AND m.search_name LIKE ${containing(name)}
       AND NOT EXISTS (SELECT FROM training_attendee a WHERE a.city_id = v.city_id AND a.class_id = ${head.classId}::uuid
                          AND a.mediator_id = v.mediator_id AND a.withdrawn_on IS NULL)
     ORDER BY m.search_name, m.id, v.valid_from DESC LIMIT ${MOST_FOUND}`;
  return rows.map(({ communeKind, ...person }) => ({
    ...person,
    communeName: atLineStart(communeName({ kind: communeKind, name: person.communeName })),
  }));
}
