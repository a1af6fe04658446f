import type { Counts, TotalClaim } from '@/lib/domain/import/interpretation';
import { issue, type Issue } from '@/lib/domain/import/issues';
import type { AttendanceRow, Duplicate, Session } from '@/lib/domain/import/records';
import { countRowsWith } from '@/lib/domain/import/sheet/count-rows';

export type AttendanceJudgement = {
  readonly duplicates: readonly Duplicate[];
  readonly issues: readonly Issue[];
};

/** What the whole list shows: a person who stands on it twice, a sum of those present that is not theirs. */
export function judgeAttendance(
  rows: readonly AttendanceRow[],
  sessions: readonly Session[],
  claims: readonly TotalClaim[],
): AttendanceJudgement {
  const first = new Map<string, AttendanceRow>();
  const duplicates: Duplicate[] = [];
  const issues: Issue[] = [];
  for (const row of rows) {
    const id = row.record.person?.id;
    if (id === undefined) continue;
    const same = first.get(id);
    if (!same) {
      first.set(id, row);
      continue;
    }
    const place = { sheet: row.sheet, row: row.row };
    const column = row.columns.fullName ?? null;
    const found = issue({ ...place, column }, 'DUPLICATE_IN_FILE', { what: 'người', row: same.row });
    issues.push(found);
    const keep = { sheet: same.sheet, row: same.row };
    duplicates.push({ code: 'SAME_PERSON', rows: [keep, place], reason: found.reason, keep });
  }
  return { duplicates, issues: [...issues, ...wrongTotals(rows, sessions, claims)] };
}

const presentIn = (rows: readonly AttendanceRow[], { label }: Session): number =>
  rows.filter(({ record }) => record.sessions[label] === 'co_mat').length;

function wrongTotals(
  all: readonly AttendanceRow[],
  sessions: readonly Session[],
  claims: readonly TotalClaim[],
): readonly Issue[] {
  return claims.flatMap(({ sheet, row, column, what, said }) => {
    const session = sessions[Number(/^session(\d+)$/.exec(what)?.[1] ?? -1)];
    if (!session) return [];
    const found = presentIn(
      all.filter((other) => other.sheet === sheet),
      session,
    );
    if (found === said) return [];
    return [issue({ sheet, row, column }, 'TOTAL_DIFFERS', { what: 'người có mặt', said, found })];
  });
}

/** Counts by the names that the command line prints. `attended` counts half-days. */
export function countAttendance(
  rows: readonly AttendanceRow[],
  sessions: readonly Session[],
  spelledDifferently: number,
  issues: readonly Issue[],
): Counts {
  const matched = rows.filter(({ record }) => record.person !== null).length;
  const ambiguous = rows.filter((row) => row.issues.some(({ code }) => code === 'PERSON_AMBIGUOUS')).length;
  return {
    people: rows.length,
    matched,
    ambiguous,
    unknown: rows.length - matched - ambiguous,
    spelledDifferently,
    sessions: sessions.length,
    presentPerSession: sessions.map((session) => presentIn(rows, session)),
    halfDaysAttended: rows.reduce((sum, { record }) => sum + record.attended, 0),
    attendedAll: rows.filter(({ record }) => record.attended === sessions.length).length,
    attendedNone: rows.filter(({ record }) => record.attended === 0).length,
    rowsWithErrors: countRowsWith(issues, 'error'),
    rowsWithWarnings: countRowsWith(issues, 'warning'),
  };
}
