import { yearOf } from '@/lib/domain/calendar';
import type { Counts, TotalClaim } from '@/lib/domain/import/interpretation';
import { issue, type Issue } from '@/lib/domain/import/issues';
import type { BookField, BookRow, CaseOutcome, Duplicate, TeamFound } from '@/lib/domain/import/records';
import { countRowsWith } from '@/lib/domain/import/sheet/count-rows';
import { teamKey, teamsFound, type TeamHeading } from '@/lib/domain/import/sheet/teams-found';
import { foldVietnamese } from '@/lib/schema/fold';

export type BookJudgement = {
  readonly teams: readonly TeamFound[];
  readonly duplicates: readonly Duplicate[];
  readonly issues: readonly Issue[];
};

/** What the whole book shows: a case that was written twice, a number used twice, a total that is not the sum. */
export function judgeBook(
  rows: readonly BookRow[],
  headings: readonly TeamHeading[],
  claims: readonly TotalClaim[],
): BookJudgement {
  const { duplicates, issues } = repeatedCases(rows);
  return {
    teams: teamsFound(rows, headings),
    duplicates,
    issues: [...issues, ...repeatedNumbers(rows), ...wrongTotals(rows, duplicates, claims)],
  };
}

/** Same team, day and parties. The wording of the content may differ: nobody types a page twice alike. */
function repeatedCases(rows: readonly BookRow[]): Pick<BookJudgement, 'duplicates' | 'issues'> {
  const first = new Map<string, BookRow>();
  const duplicates: Duplicate[] = [];
  const issues: Issue[] = [];
  for (const row of rows) {
    const key = caseKey(row);
    if (key === null) continue;
    const same = first.get(key);
    if (!same) {
      first.set(key, row);
      continue;
    }
    const { sheet } = row;
    const found = issue({ sheet, row: row.row, column: factsColumns(row) }, 'DUPLICATE_IN_FILE', {
      what: 'vụ việc',
      row: same.row,
    });
    issues.push(found);
    const keep = { sheet: same.sheet, row: same.row };
    duplicates.push({ code: 'SAME_CASE', rows: [keep, { sheet, row: row.row }], reason: found.reason, keep });
  }
  return { duplicates, issues };
}

function caseKey({ record }: BookRow): string | null {
  if (record.receivedDate === null || record.parties.length === 0) return null;
  const parties = record.parties.map(({ name }) => foldVietnamese(name)).sort();
  return [teamKey(record.team), record.receivedDate, ...parties].join('|');
}

/** «B:E»: day, mediators, parties and content, in which the two lines agree. */
function factsColumns({ columns }: BookRow): string | null {
  const fields: readonly BookField[] = ['receivedDate', 'mediators', 'parties', 'content'];
  const letters = fields
    .flatMap((field) => columns[field] ?? [])
    .sort((one, other) => one.length - other.length || (one < other ? -1 : 1));
  const [from, to] = [letters[0], letters.at(-1)];
  return from === undefined ? null : from === to ? from : `${from}:${to}`;
}

function repeatedNumbers(rows: readonly BookRow[]): readonly Issue[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ sheet, row, columns, record }) => {
    const { number } = record;
    if (number === null) return [];
    const key = `${sheet}|${teamKey(record.team)}|${number}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row);
    return earlier === undefined
      ? []
      : [issue({ sheet, row, column: columns.number ?? null }, 'NUMBER_REPEATED', { number, row: earlier })];
  });
}

const withOutcome = (rows: readonly BookRow[], outcome: CaseOutcome | null): number =>
  rows.filter(({ record }) => record.outcome === outcome).length;

const withoutRepeated = (rows: readonly BookRow[], duplicates: readonly Duplicate[]): readonly BookRow[] => {
  const again = new Set(duplicates.map(({ rows: [, second] }) => `${second?.sheet}|${second?.row}`));
  return rows.filter(({ sheet, row }) => !again.has(`${sheet}|${row}`));
};

function wrongTotals(
  all: readonly BookRow[],
  duplicates: readonly Duplicate[],
  claims: readonly TotalClaim[],
): readonly Issue[] {
  return claims.flatMap(({ sheet, row, column, what, said }) => {
    const rows = all.filter((other) => other.sheet === sheet);
    const distinct = withoutRepeated(rows, duplicates);
    const counted = (select: (from: readonly BookRow[]) => number): readonly number[] => [
      select(rows),
      select(distinct),
    ];
    const found =
      what === 'cases'
        ? { what: 'vụ việc', counts: counted((from) => from.length) }
        : what === 'thanh' || what === 'khong_thanh'
          ? {
              what: what === 'thanh' ? 'vụ hòa giải thành' : 'vụ hòa giải không thành',
              counts: counted((from) => withOutcome(from, what)),
            }
          : null;
    if (found === null || found.counts.includes(said)) return [];
    return [
      issue({ sheet, row, column }, 'TOTAL_DIFFERS', { what: found.what, said, found: found.counts[0] ?? 0 }),
    ];
  });
}

/** Counts by the names that the command line prints. */
export function countBook(
  rows: readonly BookRow[],
  { teams, duplicates }: BookJudgement,
  year: number | null,
  issues: readonly Issue[],
): Counts {
  const distinct = withoutRepeated(rows, duplicates);
  const outcomes = (of: readonly BookRow[]): Record<string, number> => ({
    thanh: withOutcome(of, 'thanh'),
    khongThanh: withOutcome(of, 'khong_thanh'),
    inHand: withOutcome(of, null),
  });
  return {
    teams: teams.length,
    caseRows: rows.length,
    ...outcomes(rows),
    distinctCases: distinct.length,
    distinct: outcomes(distinct),
    ...receivedBefore(rows, year),
    rowsWithErrors: countRowsWith(issues, 'error'),
    rowsWithWarnings: countRowsWith(issues, 'warning'),
  };
}

/** Cases carried over from the years before that of the book: `receivedIn2025`. */
function receivedBefore(rows: readonly BookRow[], year: number | null): Readonly<Record<string, number>> {
  if (year === null) return {};
  const years = rows.flatMap(({ record }) =>
    record.receivedDate === null ? [] : [yearOf(record.receivedDate)],
  );
  const others = [...new Set([year - 1, ...years.filter((other) => other !== year)])].sort();
  return Object.fromEntries(
    others.map((other) => [`receivedIn${other}`, years.filter((found) => found === other).length]),
  );
}
