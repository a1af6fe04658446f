import 'server-only';
import type { RollRecord } from '@/lib/domain/import/records';
import type { KeptRow, Report, Tally, Work } from '@/lib/features/imports/kinds/kind';
import { insertPeople, insertSeats } from '@/lib/features/imports/kinds/roll/insert-people';
import { insertUnits } from '@/lib/features/imports/kinds/roll/insert-units';
import { judgeRow, targetOf } from '@/lib/features/imports/kinds/roll/judge-row';
import { listKnownPeople } from '@/lib/features/imports/kinds/roll/known-roll';
import { openUnitPlan } from '@/lib/features/imports/kinds/roll/open-unit-plan';
import { indexPeople, type PeopleIndex } from '@/lib/features/imports/kinds/roll/people-index';
import {
  planRoll,
  type PlannedChange,
  type RollRowToApply,
} from '@/lib/features/imports/kinds/roll/plan-roll';
import type { RollBefore, RollMatch } from '@/lib/features/imports/kinds/roll/roll-match';
import { updatePeople, updateSeats } from '@/lib/features/imports/kinds/roll/update-people';
import { RowsMoved } from '@/lib/features/imports/kinds/rows-moved';

/** Writes the rows of a roll: units and papers first, then people, then their seats. */
export async function applyRoll(
  work: Work,
  kept: readonly KeptRow[],
  report: Report,
): Promise<{ readonly tally: Tally; readonly before: ReadonlyMap<number, RollBefore> }> {
  const { tx, actor, now, today, batch } = work;
  const { cityId, displayName: name } = actor;
  const people = await listKnownPeople(tx, { cityId, today }, 'everybody');
  const rows = stillTheSame(kept, indexPeople(people));
  const units = await openUnitPlan(work);
  const plan = planRoll(rows, units, today);

  const stamp = { cityId, batchId: batch.id };
  const total = plan.people.length + plan.seats.length + plan.changes.length;
  let written = 0;
  const done = (count: number): void => report((written += count), total);
  await insertUnits(tx, stamp, units);
  await updatePeople(tx, { cityId, name, now, today }, plan.changes);
  await updateSeats(tx, { cityId, name, now, today }, plan.changes);
  done(plan.changes.length);
  await insertPeople(tx, stamp, plan.people, done);
  await insertSeats(tx, stamp, plan.seats, done);
  return {
    before: before(plan.changes),
    tally: {
      people: plan.people.length,
      changed: plan.changes.length,
      seats: plan.seats.length,
      teams: units.teams.length,
      neighbourhoods: units.neighbourhoods.length,
      decisions: units.decisions.length,
    },
  };
}

/** The rows, when each still does what was shown; the roll may have changed since. @throws RowsMoved */
function stillTheSame(kept: readonly KeptRow[], people: PeopleIndex): readonly RollRowToApply[] {
  const rows: RollRowToApply[] = [];
  const moved: { ordinal: number; now: KeptRow }[] = [];
  for (const row of kept) {
    const record = row.record as RollRecord;
    const judged = judgeRow({ ...row, record, repeats: null }, people.alike(row.placeId, record));
    const { verdict, match } = judged;
    const isSame = verdict === row.verdict && versionOf(match) === versionOf(row.match as RollMatch | null);
    if (isSame && row.targetId !== null && (verdict === 'new' || verdict === 'changed'))
      rows.push({
        ordinal: row.ordinal,
        placeId: row.placeId,
        record,
        verdict,
        match,
        targetId: row.targetId,
      });
    else
      moved.push({ ordinal: row.ordinal, now: { ...row, ...judged, targetId: targetOf(judged, undefined) } });
  }
  if (moved.length > 0) throw new RowsMoved(moved);
  return rows;
}

const versionOf = (match: RollMatch | null): string =>
  match?.kind === 'person' ? `${match.mediatorId} ${match.version}` : '';

/** What stood there, for taking the batch back. */
const before = (changes: readonly PlannedChange[]): ReadonlyMap<number, RollBefore> =>
  new Map(
    changes.map(({ ordinal, match: { version, was, seat } }) => [
      ordinal,
      { facts: was, versionAfter: version + 1, seat },
    ]),
  );
