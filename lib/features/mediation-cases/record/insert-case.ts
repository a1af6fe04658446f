import 'server-only';
import { newId } from '@/lib/db/ids';
import type { ScopedTx } from '@/lib/db/scope';
import { yearOf } from '@/lib/domain/calendar';
import type { CaseEventKind, CaseStatus } from '@/lib/domain/mediation-case/case';
import { partyKindOf } from '@/lib/domain/mediation-case/party-kind';
import type { RecordCaseInput } from '@/lib/features/mediation-cases/record/schema';
import { caseSearchText } from '@/lib/domain/mediation-case/search-text';

/** A line to enter: what was typed, what the rule settled, whose it is and who wrote it. */
export type NewCase = RecordCaseInput & {
  readonly cityId: string;
  readonly communeId: string;
  readonly caseId: string;
  readonly status: CaseStatus;
  readonly event: CaseEventKind;
  readonly by: { readonly membershipId: string; readonly name: string };
};

/** Writes the case and its parts. @returns its number in the book of team and year. */
export async function insertCase(tx: ScopedTx, line: NewCase): Promise<number> {
  const sequence = await insertFacts(tx, line);
  await insertFamilies(tx, line);
  await tx.caseEvent.create({
    data: {
      ...belonging(line),
      id: newId(),
      kind: line.event,
      happenedOn: new Date(line.receivedOn),
      byName: line.by.name,
      byMembership: line.by.membershipId,
    },
  });
  return sequence;
}

// One statement, so that the counter's row is locked as late as possible: numbers have no gaps because whoever comes
// next waits for this transaction, and takes the same number if it rolls back.
async function insertFacts(tx: ScopedTx, line: NewCase): Promise<number> {
  const year = yearOf(line.receivedOn);
  const [inserted] = await tx.$queryRaw<{ book_number: number }[]>`
    WITH taken AS (
      INSERT INTO case_number_counter AS counter (city_id, team_id, commune_id, book_year, last_number)
      VALUES (${line.cityId}::uuid, ${line.teamId}::uuid, ${line.communeId}::uuid, ${year}, 1)
      ON CONFLICT (city_id, team_id, book_year) DO UPDATE SET last_number = counter.last_number + 1
      RETURNING last_number)
    INSERT INTO mediation_case (city_id, id, commune_id, team_id, book_year, book_number, received_on, kind, status, recorded_by)
    SELECT ${line.cityId}::uuid, ${line.caseId}::uuid, ${line.communeId}::uuid, ${line.teamId}::uuid, ${year}, last_number,
           ${line.receivedOn}::date, ${line.kind}, ${line.status}, ${line.by.membershipId}::uuid
      FROM taken
    RETURNING book_number`;
  if (!inserted) throw new Error('an inserted case did not return its number');
  return inserted.book_number;
}

async function insertFamilies(tx: ScopedTx, line: NewCase): Promise<void> {
  const { firstParty, secondParty, summary } = line;
  await tx.caseNarrative.create({
    data: {
      ...belonging(line),
      summary,
      searchText: caseSearchText([firstParty, secondParty], summary),
    },
  });
  const party = (side: 'first' | 'second', name: string) => ({
    ...belonging(line),
    id: newId(),
    side,
    ordinal: 1,
    kind: partyKindOf(name),
    name,
  });
  await tx.caseParty.createMany({ data: [party('first', firstParty), party('second', secondParty)] });
}

const belonging = ({ cityId, caseId, communeId, teamId }: NewCase) => ({ cityId, caseId, communeId, teamId });
