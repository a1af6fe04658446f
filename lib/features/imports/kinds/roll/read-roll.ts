import 'server-only';
import type { RollInterpretation } from '@/lib/domain/import/interpretation';
import type { Issue } from '@/lib/domain/import/issues';
import { findLayout } from '@/lib/domain/import/layout/find-layout';
import type { Mapping } from '@/lib/domain/import/layout';
import { interpretRoll } from '@/lib/domain/import/roll/interpret-roll';
import type { Workbook } from '@/lib/domain/import/workbook';
import type { Findings } from '@/lib/features/imports/batch/findings';
import { findingsOf, issuesByRow, keyOf } from '@/lib/features/imports/kinds/findings-of';
import type { JudgedRow, Work, WorkOnFile } from '@/lib/features/imports/kinds/kind';
import { mergeFindings } from '@/lib/features/imports/kinds/merge-findings';
import { judgeRow, targetOf } from '@/lib/features/imports/kinds/roll/judge-row';
import { listKnownPeople } from '@/lib/features/imports/kinds/roll/known-roll';
import { indexPeople, type PeopleIndex } from '@/lib/features/imports/kinds/roll/people-index';
import { listPlaces, type Place } from '@/lib/features/imports/kinds/roll/places';
import { splitByCommune } from '@/lib/features/imports/kinds/roll/split-by-commune';

type Part = { readonly place: Place; readonly found: RollInterpretation };

/** What the file says of each commune it names; a commune's own file speaks of that commune. */
async function readParts(
  { tx, actor, today, batch }: WorkOnFile,
  workbook: Workbook,
  mapping: Mapping | undefined,
): Promise<readonly Part[]> {
  const places = await listPlaces(tx, actor, today);
  const parts =
    batch.communeId === null
      ? splitByCommune(workbook, findLayout(workbook, 'roll', mapping), places)
      : places.map((place) => ({ place, workbook }));
  return parts.map((part) => ({
    place: part.place,
    found: interpretRoll(part.workbook, { commune: part.place, today, mapping }),
  }));
}

/** Reads the workbook as a roll, commune by commune. */
export async function interpretRollFile(
  work: WorkOnFile,
  workbook: Workbook,
  mapping: Mapping | undefined,
): Promise<readonly RollInterpretation[]> {
  return (await readParts(work, workbook, mapping)).map(({ found }) => found);
}

/** Reads the workbook as the roll of the actor's place and compares each row with who is on it already. */
export async function readRoll(
  work: Work,
  workbook: Workbook,
  mapping: Mapping,
): Promise<{ readonly rows: readonly JudgedRow[]; readonly findings: Findings }> {
  const { tx, actor, today } = work;
  const parts = await readParts(work, workbook, mapping);
  const people = indexPeople(await listKnownPeople(tx, { cityId: actor.cityId, today }, 'everybody'));
  const rows: JudgedRow[] = [];
  const findings: Findings[] = [];
  for (const { place, found } of parts) {
    const told = issuesByRow(found);
    rows.push(...judgedRows(found, told, place, people));
    findings.push(findingsOf(found, told));
  }
  return { rows, findings: mergeFindings(findings) };
}

function judgedRows(
  { rows, duplicates }: RollInterpretation,
  told: ReadonlyMap<string, readonly Issue[]>,
  { communeId }: Place,
  people: PeopleIndex,
): readonly JudgedRow[] {
  const earlier = new Map(
    duplicates.flatMap((twice) => twice.rows.slice(1).map((row) => [keyOf(row), twice] as const)),
  );
  const ids = new Map<string, string>();
  return rows.map((row) => {
    const twice = earlier.get(keyOf(row));
    const issues = told.get(keyOf(row)) ?? row.issues;
    const repeats =
      twice?.code === 'SAME_PERSON_SAME_TEAM'
        ? ({ kind: 'row', ...twice.keep, fullName: row.record.fullName } as const)
        : null;
    const { verdict, match } = judgeRow(
      { record: row.record, issues, choice: null, repeats },
      people.alike(communeId, row.record),
    );
    const targetId = targetOf({ verdict, match }, twice && ids.get(keyOf(twice.keep)));
    if (targetId !== null) ids.set(keyOf(row), targetId);
    const { sheet, row: number, fields, columns, record } = row;
    return {
      placeId: communeId,
      sheet,
      row: number,
      fields,
      columns,
      record,
      issues,
      verdict,
      match,
      targetId,
    };
  });
}
