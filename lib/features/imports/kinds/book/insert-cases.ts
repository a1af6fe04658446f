import 'server-only';
import { newId } from '@/lib/db/ids';
import type { ScopedTx } from '@/lib/db/scope';
import { join, sql } from '@/lib/db/sql';
import type { TenantActor } from '@/lib/domain/access/roles';
import { partyKindOf } from '@/lib/domain/mediation-case/party-kind';
import { caseSearchText } from '@/lib/domain/mediation-case/search-text';
import { birthYearOf, narrativeOf } from '@/lib/features/imports/kinds/book/case-words';
import type { PlannedCase } from '@/lib/features/imports/kinds/book/plan-book';
import { inChunks } from '@/lib/features/imports/kinds/in-chunks';

type By = Pick<TenantActor, 'cityId' | 'membershipId' | 'displayName'> & { readonly batchId: string };

/** Writes cases under their numbers, with everything that hangs on them. */
export async function insertCases(
  tx: ScopedTx,
  by: By,
  cases: readonly PlannedCase[],
  numbers: ReadonlyMap<string, number>,
  done: (count: number) => void,
): Promise<void> {
  await inChunks(cases, (part) => insertFacts(tx, by, part, numbers), done);
  await inChunks(cases, (part) => insertNarratives(tx, by, part));
  await inChunks(cases, (part) => insertParties(tx, by, part));
  await inChunks(cases, (part) => insertMediators(tx, by, part));
  await inChunks(cases, (part) => insertEvents(tx, by, part));
  await inChunks(cases, (part) => insertLines(tx, by, part));
}

/** The keys every part of a case begins with. */
const belonging = ({ cityId }: By, { caseId, placeId, teamId }: PlannedCase) =>
  sql`${cityId}::uuid, ${caseId}::uuid, ${placeId}::uuid, ${teamId}::uuid`;

function insertFacts(
  tx: ScopedTx,
  by: By,
  part: readonly PlannedCase[],
  numbers: ReadonlyMap<string, number>,
): Promise<number> {
  const values = (planned: PlannedCase) => {
    const { caseId, placeId, teamId, year, record, course } = planned;
    return sql`(
      ${by.cityId}::uuid, ${caseId}::uuid, ${placeId}::uuid, ${teamId}::uuid, ${year}, ${numbers.get(caseId)},
      ${record.receivedDate}::date, ${record.kind}, ${course.status}, ${course.assignedOn}::date, ${course.startedOn}::date,
      ${course.closingReason}, ${course.outcome}, ${course.endedOn}::date, ${course.hasWrittenAgreement},
      ${by.membershipId}::uuid, ${by.batchId}::uuid)`;
  };
  return tx.$executeRaw`
    INSERT INTO mediation_case (city_id, id, commune_id, team_id, book_year, book_number, received_on, kind, status,
      assigned_on, started_on, closing_reason, outcome, ended_on, has_written_agreement, recorded_by, import_batch_id)
    VALUES ${join(part.map(values))}`;
}

function insertNarratives(tx: ScopedTx, by: By, part: readonly PlannedCase[]): Promise<number> {
  const values = (planned: PlannedCase) => {
    const { summary, content, agreement, demands, endNote } = narrativeOf(planned);
    const names = planned.record.parties.map(({ name }) => name);
    return sql`(${belonging(by, planned)}, ${summary}, ${content}, ${agreement}, ${demands}, ${endNote},
      ${caseSearchText(names, summary)})`;
  };
  return tx.$executeRaw`
    INSERT INTO case_narrative (city_id, case_id, commune_id, team_id, summary, content, agreement, demands, end_note,
      search_text)
    VALUES ${join(part.map(values))}`;
}

/** Whoever is named first is one side and the others are the other: the book does not say who stands with whom. */
async function insertParties(tx: ScopedTx, by: By, part: readonly PlannedCase[]): Promise<void> {
  const values = part.flatMap((planned) =>
    planned.record.parties.map(
      (party, index) => sql`(
        ${belonging(by, planned)}, ${newId()}::uuid, ${index === 0 ? 'first' : 'second'}, ${Math.max(1, index)},
        ${partyKindOf(party.name)}, ${party.name}, ${birthYearOf(party, planned.record.receivedDate)}, ${party.address})`,
    ),
  );
  await inChunks(
    values,
    (some) => tx.$executeRaw`
      INSERT INTO case_party (city_id, case_id, commune_id, team_id, id, side, ordinal, kind, name, birth_year, address)
      VALUES ${join(some)}`,
  );
}

/** Source: the book does not say whether the parties chose them; where they did not, the leader does (Luật, Điều 18). */
async function insertMediators(tx: ScopedTx, by: By, part: readonly PlannedCase[]): Promise<void> {
  const values = part.flatMap((planned) =>
    planned.mediators.map(
      ({ mediatorId, fullName }) => sql`(
        ${belonging(by, planned)}, ${newId()}::uuid, ${mediatorId}::uuid, ${fullName}, 'leader',
        ${planned.course.assignedOn}::date)`,
    ),
  );
  await inChunks(
    values,
    (some) => tx.$executeRaw`
      INSERT INTO case_mediator (city_id, case_id, commune_id, team_id, id, mediator_id, mediator_name, source, assigned_on)
      VALUES ${join(some)}`,
  );
}

function insertEvents(tx: ScopedTx, by: By, part: readonly PlannedCase[]): Promise<number> {
  const values = (planned: PlannedCase) => {
    const { sheet, row, record, course } = planned;
    const detail = { book: { sheet, row, number: record.written.number, endRule: course.endRule } };
    return sql`(${belonging(by, planned)}, ${newId()}::uuid, 'recorded', ${record.receivedDate}::date, ${by.displayName},
      ${by.membershipId}::uuid, ${JSON.stringify(detail)}::jsonb)`;
  };
  return tx.$executeRaw`
    INSERT INTO case_event (city_id, case_id, commune_id, team_id, id, kind, happened_on, by_name, by_membership, detail)
    VALUES ${join(part.map(values))}`;
}

function insertLines(tx: ScopedTx, by: By, part: readonly PlannedCase[]): Promise<number> {
  const values = (planned: PlannedCase) => {
    const { sheet, row, record } = planned;
    const { number, received, mediators, invitees, parties, signature } = record.written;
    return sql`(${belonging(by, planned)}, ${sheet}, ${row}, ${record.opening.volume}, ${number}, ${received},
      ${mediators}, ${invitees}, ${parties}, ${signature})`;
  };
  return tx.$executeRaw`
    INSERT INTO case_book_line (city_id, case_id, commune_id, team_id, sheet, row_number, volume, number, received,
      mediators, invitees, parties, signature)
    VALUES ${join(part.map(values))}`;
}
