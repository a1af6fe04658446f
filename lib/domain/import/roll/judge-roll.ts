import type { Counts, TotalClaim } from '@/lib/domain/import/interpretation';
import { issue, type Issue } from '@/lib/domain/import/issues';
import type { Duplicate, RollRow, TeamFound } from '@/lib/domain/import/records';
import { repeatedPeople } from '@/lib/domain/import/roll/same-person';
import { countRowsWith } from '@/lib/domain/import/sheet/count-rows';
import { teamKey, teamsFound, type TeamHeading } from '@/lib/domain/import/sheet/teams-found';

/** Luật, Điều 12 khoản 1: at least three mediators, a woman among them. */
const FEWEST = 3;

export type RollJudgement = {
  readonly teams: readonly TeamFound[];
  readonly duplicates: readonly Duplicate[];
  /** Only what the rows show together; the issues of each row are with the row. */
  readonly issues: readonly Issue[];
};

/** Judges all rows together: teams, people who stand twice, the sums. Pure; asked again after a row was mended. */
export function judgeRoll(
  rows: readonly RollRow[],
  headings: readonly TeamHeading[],
  claims: readonly TotalClaim[],
): RollJudgement {
  const teams = teamsFound(rows, headings);
  const { duplicates, issues: repeated } = repeatedPeople(rows);
  const again = new Set(
    duplicates
      .filter(({ code }) => code === 'SAME_PERSON_SAME_TEAM')
      .map(({ rows: [, second] }) => `${second?.sheet} ${second?.row}`),
  );
  const members = new Map<string, RollRow[]>();
  for (const row of rows) {
    if (again.has(`${row.sheet} ${row.row}`)) continue;
    const key = teamKey(row.record.team);
    const known = members.get(key);
    if (known) known.push(row);
    else members.set(key, [row]);
  }
  const rolesKnown = rows.some(({ record }) => record.role === 'to_truong');
  const ofTeams = teams.flatMap((team) =>
    teamIssues(team, members.get(teamKey(team.name)) ?? [], rolesKnown),
  );
  return {
    teams,
    duplicates,
    issues: [...ofTeams, ...repeated, ...wrongTotals(rows, teams, duplicates, claims)],
  };
}

function teamIssues(team: TeamFound, members: readonly RollRow[], rolesKnown: boolean): readonly Issue[] {
  const place = { sheet: team.sheet, row: team.headingRow, column: null };
  const { name } = team;
  const leaders = members.filter(({ record }) => record.role === 'to_truong');
  const found: Issue[] = [];
  if (members.length < FEWEST)
    found.push(issue(place, 'TEAM_TOO_FEW', { team: name, people: members.length }));
  // Whoever has no mark may be the woman: then the row says so, not the team.
  if (members.length > 0 && members.every(({ record }) => record.sex === 'nam'))
    found.push(issue(place, 'TEAM_NO_WOMAN', { team: name }));
  if (rolesKnown && members.length > 0 && leaders.length === 0)
    found.push(issue(place, 'TEAM_NO_LEADER', { team: name }));
  if (leaders.length > 1) {
    const names = leaders.map(({ record }) => record.fullName);
    found.push(issue(place, 'TEAM_TWO_LEADERS', { team: name, names }));
  }
  return found;
}

/** The total line should count people, not lines; where it counts lines, a person who stands twice shows. */
function wrongTotals(
  rows: readonly RollRow[],
  teams: readonly TeamFound[],
  duplicates: readonly Duplicate[],
  claims: readonly TotalClaim[],
): readonly Issue[] {
  return claims.flatMap((claim) => {
    const found = foundFor(claim, rows, teams, duplicates);
    if (found === null || found.counts.includes(claim.said)) return [];
    const { sheet, row, column, said } = claim;
    const facts = { what: found.what, said, found: found.counts[0] ?? 0 };
    return [issue({ sheet, row, column }, 'TOTAL_DIFFERS', facts)];
  });
}

function foundFor(
  { sheet, what }: TotalClaim,
  all: readonly RollRow[],
  teams: readonly TeamFound[],
  duplicates: readonly Duplicate[],
): { readonly what: string; readonly counts: readonly number[] } | null {
  const rows = all.filter((row) => row.sheet === sheet);
  const sex = (wanted: 'nam' | 'nu'): number => rows.filter(({ record }) => record.sex === wanted).length;
  switch (what) {
    case 'people':
      return {
        what: 'người',
        counts: [rows.length - duplicates.filter(({ rows: [, again] }) => again?.sheet === sheet).length],
      };
    case 'teams':
      return { what: 'tổ hòa giải', counts: [teams.filter((team) => team.sheet === sheet).length] };
    case 'nam':
      return { what: 'nam', counts: [sex('nam'), sex('nam') - repeatedOf('nam', rows, duplicates)] };
    case 'nu':
      return { what: 'nữ', counts: [sex('nu'), sex('nu') - repeatedOf('nu', rows, duplicates)] };
    default:
      return null;
  }
}

function repeatedOf(sex: 'nam' | 'nu', rows: readonly RollRow[], duplicates: readonly Duplicate[]): number {
  const again = new Set(duplicates.map(({ rows: [, second] }) => second?.row));
  return rows.filter(({ row, record }) => record.sex === sex && again.has(row)).length;
}

/** Counts by the names that the command line prints. */
export function countRoll(rows: readonly RollRow[], judged: RollJudgement, issues: readonly Issue[]): Counts {
  const ofSex = (sex: 'nam' | 'nu' | null): number => rows.filter(({ record }) => record.sex === sex).length;
  return {
    teams: judged.teams.length,
    mediatorRows: rows.length,
    distinctMediators: rows.length - judged.duplicates.length,
    rowsBySex: { nam: ofSex('nam'), nu: ofSex('nu'), unknown: ofSex(null) },
    rowsWithErrors: countRowsWith(issues, 'error'),
    rowsWithWarnings: countRowsWith(issues, 'warning'),
  };
}
