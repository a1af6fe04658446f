import 'server-only';
import type { RollField, RollRecord, RollRow } from '@/lib/domain/import/records';
import { readRollRow } from '@/lib/domain/import/roll/read-roll-row';
import { repeatedPeople } from '@/lib/domain/import/roll/same-person';
import type { JudgedRow, KeptRow, Work } from '@/lib/features/imports/kinds/kind';
import { judgeRow, targetOf } from '@/lib/features/imports/kinds/roll/judge-row';
import { listKnownPeople } from '@/lib/features/imports/kinds/roll/known-roll';
import { indexPeople } from '@/lib/features/imports/kinds/roll/people-index';
import { foldVietnamese } from '@/lib/schema/fold';

type Reread = KeptRow & { readonly record: RollRecord };

/** Reads rows again from their texts and compares them anew with the roll and with the other rows of their file. */
export async function judgeRollAgain(work: Work, rows: readonly KeptRow[]): Promise<readonly JudgedRow[]> {
  const { tx, actor, today } = work;
  const reread = rows.map((row): Reread => {
    const frame = { sheet: row.sheet, row: row.row, columns: row.columns };
    return { ...row, ...readRollRow(row.fields, frame, { today }) };
  });
  const people = indexPeople(
    await listKnownPeople(
      tx,
      { cityId: actor.cityId, today },
      {
        names: reread.map(({ record }) => foldVietnamese(record.fullName)),
        phones: reread.flatMap(({ record }) => record.phone ?? []),
      },
    ),
  );
  const judged: JudgedRow[] = [];
  for (const row of reread) {
    const twin = await findTwinRow(work, row);
    const { verdict, match } = judgeRow(
      { ...row, repeats: twin?.inTeam ? twin.match : null },
      people.alike(row.placeId, row.record),
    );
    const targetId =
      verdict === 'new' && row.verdict === 'new' && row.targetId !== null
        ? row.targetId
        : targetOf({ verdict, match }, twin?.targetId);
    judged.push({ ...row, issues: [...row.issues, ...(twin?.issues ?? [])], verdict, match, targetId });
  }
  return judged;
}

/** An earlier row of the same file that names the same person, by the very rule by which the file was read. */
async function findTwinRow({ tx, batch }: Work, row: Reread) {
  const others = await tx.importRow.findMany({
    where: {
      cityId: batch.cityId,
      batchId: batch.id,
      placeId: row.placeId,
      ordinal: { lt: row.ordinal },
      verdict: { not: 'left_out' },
      record: { path: ['fullName'], equals: row.record.fullName },
    },
    orderBy: { ordinal: 'asc' },
  });
  const asRow = (other: {
    sheet: string;
    rowNumber: number;
    columns: unknown;
    record: unknown;
  }): RollRow => ({
    sheet: other.sheet,
    row: other.rowNumber,
    hidden: false,
    headingRow: null,
    fields: {} satisfies Partial<Record<RollField, string>>,
    columns: other.columns as RollRow['columns'],
    record: other.record as RollRecord,
    issues: [],
  });
  for (const other of others) {
    const { duplicates, issues } = repeatedPeople([asRow(other), asRow({ ...row, rowNumber: row.row })]);
    const [twice] = duplicates;
    if (!twice) continue;
    const match = { kind: 'row', ...twice.keep, fullName: row.record.fullName } as const;
    return {
      match,
      issues,
      inTeam: twice.code === 'SAME_PERSON_SAME_TEAM',
      targetId: other.targetId ?? undefined,
    };
  }
  return null;
}
