import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { join, sql } from '@/lib/db/sql';
import { inChunks } from '@/lib/features/imports/kinds/in-chunks';
import type { PlannedPerson, PlannedSeat } from '@/lib/features/imports/kinds/roll/plan-roll';
import { foldVietnamese } from '@/lib/schema/fold';

type Stamp = { readonly cityId: string; readonly batchId: string };
type Done = (count: number) => void;

/** Writes new people. */
export function insertPeople(
  tx: ScopedTx,
  { cityId, batchId }: Stamp,
  people: readonly PlannedPerson[],
  done: Done,
): Promise<void> {
  const values = (person: PlannedPerson) => sql`(
    ${cityId}::uuid, ${person.id}::uuid, ${person.communeId}::uuid, ${person.teamIds}::uuid[], ${person.fullName},
    ${foldVietnamese(person.fullName)}, ${person.birthYear}, ${person.birthDate}::date, ${person.sex}, ${person.ethnicity},
    ${person.qualification}, ${person.qualificationNote}, ${person.occupation}, ${person.address}, ${person.phone},
    ${person.note}, ${person.recognisedOn}::date, ${batchId}::uuid)`;
  return inChunks(
    people,
    (part) => tx.$executeRaw`
      INSERT INTO mediator (city_id, id, commune_id, team_ids, full_name, search_name, birth_year, birth_date, sex,
        ethnicity, qualification, qualification_note, occupation, address, phone, note, recognised_on, import_batch_id)
      VALUES ${join(part.map(values))}`,
    done,
  );
}

/** Writes new seats, for new people and for known ones who join another team. */
export function insertSeats(
  tx: ScopedTx,
  { cityId, batchId }: Stamp,
  seats: readonly PlannedSeat[],
  done: Done,
): Promise<void> {
  const values = (seat: PlannedSeat) => sql`(
    ${cityId}::uuid, ${seat.id}::uuid, ${seat.communeId}::uuid, ${seat.teamId}::uuid, ${seat.mediatorId}::uuid,
    ${seat.role}, ${seat.validFrom}::date, ${seat.recognisedById}::uuid, ${seat.recognition}, ${batchId}::uuid)`;
  return inChunks(
    seats,
    (part) => tx.$executeRaw`
      INSERT INTO team_membership (city_id, id, commune_id, team_id, mediator_id, role, valid_from, recognised_by_id,
        recognition, import_batch_id)
      VALUES ${join(part.map(values))}`,
    done,
  );
}
