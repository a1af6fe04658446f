import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { can } from '@/lib/domain/access/permissions';
import type { Actor } from '@/lib/domain/access/roles';
import type { RollMediator } from '@/lib/features/roll/mediator/mediator';
import { NotFoundError } from '@/lib/server/not-found';

/** One person as this reader may know them. @throws NotFoundError */
export async function getMediator(tx: ScopedTx, actor: Actor, mediatorId: string): Promise<RollMediator> {
  const [mediator] = await tx.$queryRaw<RollMediator[]>`
    SELECT m.id AS "mediatorId", m.commune_id AS "communeId", m.full_name AS "fullName", m.birth_year AS "birthYear",
           m.sex, m.phone, m.qualification, m.qualification_note AS "qualificationNote", m.occupation,
           m.office_held AS "officeHeld", m.recognised_on::text AS "recognisedOn", m.moved_away_on::text AS "movedAwayOn",
           m.merged_into_id AS "mergedIntoId", m.version, m.changed_by AS "changedBy", m.changed_at AS "changedAt",
           CASE WHEN ${can(actor, 'roll:keep')}::boolean THEN jsonb_build_object(
             'birthDate', m.birth_date, 'ethnicity', m.ethnicity, 'address', m.address, 'note', m.note,
             'criteriaMet', m.criteria_met, 'criteriaCheckedOn', m.criteria_checked_on) END AS personal
      FROM mediator m WHERE m.city_id = ${actor.cityId}::uuid AND m.id = ${mediatorId}::uuid`;
  if (!mediator) throw new NotFoundError();
  return mediator;
}
