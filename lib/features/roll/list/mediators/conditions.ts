import 'server-only';
import { join, sql, type Sql } from '@/lib/db/sql';
import type { TenantActor } from '@/lib/domain/access/roles';
import type { IsoDate } from '@/lib/domain/iso-date';
import { MOVING_REASONS } from '@/lib/domain/roll/end-reason';
import { NEW_FOR_MONTHS } from '@/lib/domain/roll/recognition';
import type {
  DefectFilter,
  EthnicityFilter,
  MediatorFilter,
  StatusFilter,
} from '@/lib/features/roll/list/mediators/filter';
import { personCondition } from '@/lib/features/roll/list/search-condition';

/** Who looks, on what day, for whom. */
export type MediatorQuestion = {
  readonly actor: TenantActor;
  readonly today: IsoDate;
  readonly filter: MediatorFilter;
};

const all = (conditions: readonly (Sql | null)[]): Sql =>
  join(
    conditions.filter((condition) => condition !== null),
    ' AND ',
  );

// The policies give the same rows; these plain equalities are for the planner and never widen what they let through.
function place({ actor }: MediatorQuestion): Sql | null {
  switch (actor.role) {
    case 'commune_officer':
      return sql`s.commune_id = ${actor.communeId}::uuid`;
    case 'team_leader':
    case 'mediator':
      return sql`s.team_id = ${actor.teamId}::uuid`;
    case 'city_admin':
    case 'city_officer':
      return null;
  }
}

/** The same as `statusOn` of the domain: awaiting until a decision has taken effect, ended from its last day on. */
function stands(status: StatusFilter | null, { actor, today }: MediatorQuestion): Sql | null {
  const day = sql`${today}::date`;
  const current = sql`(s.valid_to IS NULL OR s.valid_to > ${day})`;
  const awaiting = sql`(s.valid_from > ${day} OR s.recognised_by_id IS NULL OR s.recognised_by_id IN (
    SELECT d.id FROM roll_decision d
     WHERE d.city_id = ${actor.cityId}::uuid AND coalesce(d.takes_effect_on, d.decided_on) > ${day}))`;
  switch (status) {
    case null:
      return current;
    case 'all':
      return null;
    case 'awaiting':
      return sql`${current} AND ${awaiting}`;
    case 'serving':
      return sql`${current} AND NOT ${awaiting}`;
    case 'leaving':
      return sql`s.valid_to > ${day} AND NOT ${awaiting}`;
    case 'ended':
      return sql`s.valid_to <= ${day} AND coalesce(s.end_reason, '') <> ALL (${[...MOVING_REASONS]})
        AND NOT EXISTS (SELECT 1 FROM team_membership o WHERE o.city_id = s.city_id AND o.mediator_id = s.mediator_id
                           AND (o.valid_to IS NULL OR o.valid_to > ${day}))`;
  }
}

/** The conditions on a seat named `s`. */
export function seatConditions(question: MediatorQuestion): Sql {
  const { actor, filter, today } = question;
  return all([
    sql`s.city_id = ${actor.cityId}::uuid`,
    place(question),
    filter.communeId === null ? null : sql`s.commune_id = ${filter.communeId}::uuid`,
    filter.teamId === null ? null : sql`s.team_id = ${filter.teamId}::uuid`,
    filter.neighbourhoodId === null
      ? null
      : sql`s.team_id IN (SELECT l.team_id FROM team_neighbourhood l
              WHERE l.city_id = ${actor.cityId}::uuid AND l.neighbourhood_id = ${filter.neighbourhoodId}::uuid
                AND l.valid_from <= ${today}::date AND (l.valid_to IS NULL OR l.valid_to > ${today}::date))`,
    filter.role === null ? null : sql`s.role = ${filter.role}`,
    stands(filter.status, question),
  ]);
}

const ETHNICITY: Record<EthnicityFilter, Sql> = {
  kinh: sql`m.ethnicity = 'Kinh'`,
  minority: sql`m.ethnicity <> 'Kinh'`,
};

const defect = (wanted: DefectFilter, today: IsoDate): Sql => {
  switch (wanted) {
    case 'moved_away':
      return sql`m.moved_away_on <= ${today}::date`;
    case 'no_sex':
      return sql`m.sex IS NULL`;
    case 'no_birth':
      return sql`m.birth_year IS NULL`;
    case 'no_ethnicity':
      return sql`m.ethnicity IS NULL`;
    case 'no_qualification':
      return sql`m.qualification IS NULL`;
    case 'no_phone':
      return sql`m.phone IS NULL`;
  }
};

const came = sql`EXISTS (SELECT 1 FROM training_attendee a
  WHERE a.city_id = m.city_id AND a.mediator_id = m.id AND a.half_days > 0)`;

/** The conditions on a person named `m`. An entry merged into another is a sign-post and no person. */
export function personConditions({ actor, filter, today }: MediatorQuestion): Sql {
  return all([
    sql`m.city_id = ${actor.cityId}::uuid`,
    actor.communeId === null ? null : sql`m.commune_id = ${actor.communeId}::uuid`,
    filter.communeId === null ? null : sql`m.commune_id = ${filter.communeId}::uuid`,
    sql`m.merged_into_id IS NULL`,
    filter.sex === null ? null : sql`m.sex = ${filter.sex}`,
    filter.ethnicity === null ? null : ETHNICITY[filter.ethnicity],
    filter.qualification === null ? null : sql`m.qualification = ${filter.qualification}`,
    filter.trained === null ? null : filter.trained === 'yes' ? came : sql`NOT ${came}`,
    filter.isNew
      ? sql`m.recognised_on <= ${today}::date
            AND m.recognised_on + make_interval(months => ${NEW_FOR_MONTHS}) >= ${today}::date`
      : null,
    filter.defect === null ? null : defect(filter.defect, today),
    personCondition(filter.search, sql`m.search_name`, sql`m.phone`),
  ]);
}
