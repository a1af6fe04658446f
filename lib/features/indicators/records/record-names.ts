import { sql, type Sql } from '@/lib/db/sql';
import type { RecordKind } from '@/lib/domain/indicators/codes';
import { coversDay } from '@/lib/features/indicators/facts/asked';
import type { IsoDate } from '@/lib/domain/iso-date';

/** Where the name of a record stands, and what puts its list in order. Written for a row `r` with its `subject_id`. */
type RecordNames = {
  readonly join: Sql;
  readonly name: Sql;
  readonly sortName: Sql;
  readonly communeId: Sql;
};

const MEDIATOR: RecordNames = {
  join: sql`JOIN mediator m ON m.city_id = r.city_id AND m.id = r.subject_id`,
  name: sql`m.full_name`,
  sortName: sql`m.search_name`,
  communeId: sql`m.commune_id`,
};

/** Cases and tasks stand in the order of their days, people and teams in that of their names. */
export const RECORD_NAMES: Readonly<Record<RecordKind, RecordNames>> = {
  mediator: MEDIATOR,
  newcomer: MEDIATOR,
  team: {
    join: sql`JOIN team m ON m.city_id = r.city_id AND m.id = r.subject_id`,
    name: sql`m.name`,
    sortName: sql`m.search_name COLLATE in_number_order`,
    communeId: sql`m.commune_id`,
  },
  trainer: {
    join: sql`JOIN trainer m ON m.city_id = r.city_id AND m.id = r.subject_id`,
    name: sql`m.full_name`,
    sortName: sql`m.search_name`,
    communeId: sql`m.commune_id`,
  },
  case: {
    join: sql`JOIN mediation_case m ON m.city_id = r.city_id AND m.id = r.subject_id`,
    name: sql`'Vụ ' || m.book_number || '/' || m.book_year`,
    sortName: sql`to_char(m.received_on, 'YYYY-MM-DD')`,
    communeId: sql`m.commune_id`,
  },
  task: {
    join: sql`JOIN programme_task m ON m.city_id = r.city_id AND m.id = r.subject_id`,
    name: sql`m.title`,
    sortName: sql`coalesce(to_char(m.due_on, 'YYYY-MM-DD'), '9')`,
    communeId: sql`m.commune_id`,
  },
};

/** The teams that a record of the page belongs to on the day; a person may sit in two. */
export function teamNames(kind: RecordKind, cityId: string, day: IsoDate): Sql {
  switch (kind) {
    case 'mediator':
    case 'newcomer':
      return sql`(SELECT string_agg(DISTINCT t.name, ', ' ORDER BY t.name)
                    FROM service s JOIN team t ON t.city_id = s.city_id AND t.id = s.team_id
                   WHERE s.city_id = ${cityId}::uuid AND s.mediator_id = page.subject_id AND ${coversDay(sql`s`, day)})`;
    case 'case':
      return sql`(SELECT t.name FROM mediation_case c JOIN team t ON t.city_id = c.city_id AND t.id = c.team_id
                   WHERE c.city_id = ${cityId}::uuid AND c.id = page.subject_id)`;
    case 'team':
    case 'trainer':
    case 'task':
      return sql`NULL::text`;
  }
}
