import 'server-only';
import { empty, sql, type Sql } from '@/lib/db/sql';
import type { ScopedTx } from '@/lib/db/scope';
import type { EntryFacts } from '@/lib/domain/roll/merge/facts';
import type { MergingSeat } from '@/lib/domain/roll/merge/seats';
import { NotFoundError } from '@/lib/server/not-found';

/** An entry of the roll as a merger sees it. */
export type Entry = EntryFacts & {
  readonly mediatorId: string;
  readonly fullName: string;
  readonly mergedIntoId: string | null;
  readonly version: number;
  readonly changedBy: string | null;
};

/** One entry as it stands. @throws NotFoundError, also for an entry of another commune. */
export const getEntry = (tx: ScopedTx, cityId: string, mediatorId: string): Promise<Entry> =>
  selectEntry(tx, cityId, mediatorId, empty);

/** One entry, held fast until the act on it is done. @throws NotFoundError */
export const lockEntry = (tx: ScopedTx, cityId: string, mediatorId: string): Promise<Entry> =>
  selectEntry(tx, cityId, mediatorId, sql`FOR UPDATE`);

async function selectEntry(tx: ScopedTx, cityId: string, mediatorId: string, locking: Sql): Promise<Entry> {
  const [entry] = await tx.$queryRaw<Entry[]>`
    SELECT m.id AS "mediatorId", m.full_name AS "fullName", m.birth_year AS "birthYear", m.birth_date::text AS "birthDate",
           m.sex, m.phone, m.ethnicity, m.qualification, m.qualification_note AS "qualificationNote", m.occupation,
           m.office_held AS "officeHeld", m.address, m.note, m.recognised_on::text AS "recognisedOn",
           nullif(m.criteria_met, '{}') AS "criteriaMet", m.criteria_checked_on::text AS "criteriaCheckedOn",
           m.moved_away_on::text AS "movedAwayOn", m.merged_into_id AS "mergedIntoId", m.version,
           m.changed_by AS "changedBy"
      FROM mediator m WHERE m.city_id = ${cityId}::uuid AND m.id = ${mediatorId}::uuid ${locking}`;
  if (!entry) throw new NotFoundError();
  return entry;
}

/** The facts alone, without id, name and version. */
export function factsOf(entry: Entry): EntryFacts {
  const { birthYear, birthDate, sex, phone, ethnicity, qualification, qualificationNote, occupation } = entry;
  const { officeHeld, address, note, recognisedOn, criteriaMet, criteriaCheckedOn, movedAwayOn } = entry;
  return {
    ...{ birthYear, birthDate, sex, phone, ethnicity, qualification, qualificationNote, occupation },
    ...{ officeHeld, address, note, recognisedOn, criteriaMet, criteriaCheckedOn, movedAwayOn },
  };
}

/** Who writes, and where the entry leads from now on. */
type Writing = { readonly by: string; readonly now: Date };

/** Writes an entry's facts. */
export async function writeFacts(
  tx: ScopedTx,
  { cityId, mediatorId }: { readonly cityId: string; readonly mediatorId: string },
  facts: EntryFacts,
  { by, now }: Writing,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE mediator SET birth_year = ${facts.birthYear}, birth_date = ${facts.birthDate}::date, sex = ${facts.sex},
           phone = ${facts.phone}, ethnicity = ${facts.ethnicity}, qualification = ${facts.qualification},
           qualification_note = ${facts.qualificationNote}, occupation = ${facts.occupation},
           office_held = ${facts.officeHeld}, address = ${facts.address}, note = ${facts.note},
           recognised_on = ${facts.recognisedOn}::date, criteria_met = ${[...(facts.criteriaMet ?? [])]},
           criteria_checked_on = ${facts.criteriaCheckedOn}::date, moved_away_on = ${facts.movedAwayOn}::date,
           version = version + 1, changed_by = ${by}, changed_at = ${now}
     WHERE city_id = ${cityId}::uuid AND id = ${mediatorId}::uuid`;
}

/** Makes an entry a sign-post to another one, or an entry of its own again. */
export async function pointEntry(
  tx: ScopedTx,
  { cityId, mediatorId }: { readonly cityId: string; readonly mediatorId: string },
  toId: string | null,
  { by, now }: Writing,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE mediator SET merged_into_id = ${toId}::uuid, version = version + 1, changed_by = ${by}, changed_at = ${now}
     WHERE city_id = ${cityId}::uuid AND id = ${mediatorId}::uuid`;
}

/** An entry's seats, held fast. */
export const lockSeats = (tx: ScopedTx, cityId: string, mediatorId: string): Promise<MergingSeat[]> =>
  tx.$queryRaw<MergingSeat[]>`
    SELECT s.id AS "seatId", s.team_id AS "teamId", s.role, s.valid_from::text AS "validFrom",
           s.valid_to::text AS "validTo", s.recognised_by_id AS "recognisedById"
      FROM team_membership s WHERE s.city_id = ${cityId}::uuid AND s.mediator_id = ${mediatorId}::uuid
     ORDER BY s.valid_from, s.id FOR UPDATE`;
