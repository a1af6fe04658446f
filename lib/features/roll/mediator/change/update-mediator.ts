import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import { QUALIFICATION_LABELS } from '@/lib/domain/roll/qualification';
import { SEX_LABELS } from '@/lib/domain/roll/sex';
import { mediatorValues } from '@/lib/features/roll/mediator/change/mediator-values';
import type { ChangeMediatorInput } from '@/lib/features/roll/mediator/change/schema';
import { getMediator } from '@/lib/features/roll/mediator/get-mediator';
import type { RollMediator } from '@/lib/features/roll/mediator/mediator';
import { formatDateTime } from '@/lib/format/date';
import { foldVietnamese } from '@/lib/schema/fold';
import { ConflictError } from '@/lib/server/conflict';

/** Writes a person's facts. @throws ConflictError when the entry has moved on since it was read. */
export async function updateMediator(
  tx: ScopedTx,
  actor: Actor,
  input: ChangeMediatorInput,
  now: Date,
): Promise<void> {
  const changed = await tx.$executeRaw`
    UPDATE mediator SET full_name = ${input.fullName}, search_name = ${foldVietnamese(input.fullName)},
           birth_year = ${input.birthYear}, birth_date = ${input.birthDate}::date, sex = ${input.sex}, phone = ${input.phone},
           ethnicity = ${input.ethnicity}, qualification = ${input.qualification},
           qualification_note = ${input.qualificationNote}, occupation = ${input.occupation},
           office_held = ${input.officeHeld}, address = ${input.address}, note = ${input.note},
           criteria_met = ${input.criteriaMet}, criteria_checked_on = ${input.criteriaCheckedOn}::date,
           moved_away_on = ${input.movedAwayOn}::date, version = version + 1, changed_by = ${actor.displayName},
           changed_at = ${now}
     WHERE city_id = ${actor.cityId}::uuid AND id = ${input.mediatorId}::uuid AND version = ${input.version}`;
  if (changed === 0) throw conflictWith(await getMediator(tx, actor, input.mediatorId));
}

function conflictWith(current: RollMediator): ConflictError {
  const { changedBy, changedAt, version, sex, qualification } = current;
  return new ConflictError({
    by: changedBy ?? 'Người khác',
    at: changedAt ? formatDateTime(changedAt) : 'trước đó',
    current: {
      ...mediatorValues(current),
      sex: sex === null ? '' : SEX_LABELS[sex],
      qualification: qualification === null ? '' : QUALIFICATION_LABELS[qualification],
      version: String(version),
    },
  });
}
