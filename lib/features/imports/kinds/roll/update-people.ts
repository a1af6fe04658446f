import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { join, sql } from '@/lib/db/sql';
import type { IsoDate } from '@/lib/domain/iso-date';
import { inChunks } from '@/lib/features/imports/kinds/in-chunks';
import { endsSeat, type PlannedChange } from '@/lib/features/imports/kinds/roll/plan-roll';
import { foldVietnamese } from '@/lib/schema/fold';

type By = { readonly cityId: string; readonly name: string; readonly now: Date; readonly today: IsoDate };

/** Writes what rows say otherwise of people on the roll. A fact that the file leaves empty stays as it is. */
export async function updatePeople(
  tx: ScopedTx,
  { cityId, name, now }: By,
  changes: readonly PlannedChange[],
): Promise<void> {
  await inChunks(changes, async (part) => {
    const updated = await tx.$executeRaw`
      UPDATE mediator m
         SET full_name = coalesce(v.full_name, m.full_name), search_name = coalesce(v.search_name, m.search_name),
             birth_year = coalesce(v.birth_year, m.birth_year),
             birth_date = CASE WHEN v.has_birth_date THEN v.birth_date ELSE m.birth_date END,
             sex = coalesce(v.sex, m.sex), ethnicity = coalesce(v.ethnicity, m.ethnicity),
             qualification = coalesce(v.qualification, m.qualification),
             qualification_note = coalesce(v.qualification_note, m.qualification_note),
             occupation = coalesce(v.occupation, m.occupation), address = coalesce(v.address, m.address),
             phone = coalesce(v.phone, m.phone), note = coalesce(v.note, m.note),
             version = m.version + 1, changed_by = ${name}, changed_at = ${now}
        FROM (VALUES ${join(part.map(({ match }) => factValues(match)))})
          AS v (id, version, full_name, search_name, birth_year, has_birth_date, birth_date, sex, ethnicity,
                qualification, qualification_note, occupation, address, phone, note)
       WHERE m.city_id = ${cityId}::uuid AND m.id = v.id AND m.version = v.version`;
    // Compared a moment ago in this very transaction; whoever came between sends everything back.
    if (updated !== part.length) throw new Error('a person changed while the batch was written');
  });
}

function factValues({ mediatorId, version, changes }: PlannedChange['match']) {
  const { fullName, birthYear, birthDate, sex, ethnicity, occupation, address, phone, note } = changes;
  return sql`(${mediatorId}::uuid, ${version}::int, ${fullName ?? null}::text,
    ${fullName === undefined ? null : foldVietnamese(fullName)}::text, ${birthYear ?? null}::int,
    ${birthDate !== undefined}::boolean, ${birthDate ?? null}::date, ${sex ?? null}::text, ${ethnicity ?? null}::text,
    ${changes.qualification ?? null}::text, ${changes.qualificationNote ?? null}::text, ${occupation ?? null}::text,
    ${address ?? null}::text, ${phone ?? null}::text, ${note ?? null}::text)`;
}

/**
 * Writes what rows say otherwise of the seats these people hold. A leader who leads no more keeps the seat that ended:
 * who led on a day can be asked.
 */
export async function updateSeats(
  tx: ScopedTx,
  { cityId, today }: By,
  changes: readonly PlannedChange[],
): Promise<void> {
  for (const { match, role, recognised } of changes) {
    const { seat, mediatorId } = match;
    if (seat?.kind === 'role' && endsSeat(seat, today)) {
      await tx.$executeRaw`
        UPDATE team_membership SET valid_to = ${today}::date, end_reason = 'role_changed'
         WHERE city_id = ${cityId}::uuid AND id = ${seat.seatId}::uuid`;
    } else if (seat?.kind === 'role') {
      await tx.$executeRaw`
        UPDATE team_membership SET role = ${role} WHERE city_id = ${cityId}::uuid AND id = ${seat.seatId}::uuid`;
    } else if (seat?.kind === 'recognised' && recognised) {
      await tx.$executeRaw`
        UPDATE team_membership SET recognised_by_id = ${recognised.decisionId}::uuid, recognition = ${recognised.recognition}
         WHERE city_id = ${cityId}::uuid AND id = ${seat.seatId}::uuid`;
      if (recognised.recognition === 'first')
        await tx.$executeRaw`
          UPDATE mediator SET recognised_on = ${recognised.on}::date
           WHERE city_id = ${cityId}::uuid AND id = ${mediatorId}::uuid AND recognised_on IS NULL`;
    }
  }
}
