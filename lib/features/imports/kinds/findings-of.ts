import type { Interpretation } from '@/lib/domain/import/interpretation';
import type { Issue } from '@/lib/domain/import/issues';
import type { RowPlace } from '@/lib/domain/import/records';
import type { Findings } from '@/lib/features/imports/batch/findings';

/** A row of a file as a key. */
export const keyOf = ({ sheet, row }: RowPlace): string => `${row} ${sheet}`;

export type IssuesByRow = ReadonlyMap<string, readonly Issue[]>;

/** What was found about each row of data, that other rows show included; the rest is about teams and the file. */
export function issuesByRow({ rows, issues }: Interpretation): IssuesByRow {
  const byRow = new Map<string, Issue[]>(rows.map((row) => [keyOf(row), []]));
  for (const issue of issues)
    if (issue.row !== null) byRow.get(keyOf({ sheet: issue.sheet, row: issue.row }))?.push(issue);
  return byRow;
}

/** What only the whole file shows. */
export function findingsOf(found: Interpretation, told: IssuesByRow): Findings {
  const isOfRow = ({ sheet, row }: Issue): boolean => row !== null && told.has(keyOf({ sheet, row }));
  return {
    counts: found.counts,
    teams: found.teams.length,
    issues: found.issues.filter((issue) => !isOfRow(issue)),
    ignored: found.ignored.length,
  };
}
