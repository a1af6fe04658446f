import type { Issue } from '@/lib/domain/import/issues';
import type { ImportKind } from '@/lib/domain/import/records';
import type { KeptRow, RowChoice, Verdict } from '@/lib/features/imports/kinds/kind';
import { FIELDS } from '@/lib/features/imports/review/fields';
import { presentCandidates } from '@/lib/features/imports/kinds/attendance/present-candidates';
import { presentMatch, type MatchView } from '@/lib/features/imports/review/present-match';

export type Problem = {
  readonly isError: boolean;
  readonly sentence: string;
  /** What to write instead, offered as one press. */
  readonly suggestion: string | null;
};

/** One text of a row, with what is wrong about it. */
export type CellView = {
  readonly field: string;
  readonly text: string;
  readonly problems: readonly Problem[];
};

/** Somebody to choose; `id` is what the field «person» then holds. */
export type Candidate = { readonly id: string; readonly name: string; readonly facts: string };

/** A row as the preview shows it. */
export type RowView = {
  readonly ordinal: number;
  readonly sheet: string;
  readonly row: number;
  readonly verdict: Verdict;
  readonly choice: RowChoice | null;
  readonly name: string;
  readonly cells: readonly CellView[];
  /** About the row as a whole. */
  readonly problems: readonly Problem[];
  readonly match: MatchView | null;
  /** People whom the row may mean, the likeliest first: one press says who. */
  readonly candidates: readonly Candidate[];
};

const problemOf = ({ severity, reason, suggestion }: Issue): Problem => ({
  isError: severity === 'error',
  sentence: reason,
  suggestion,
});

/** The field whose columns the issue names. */
function fieldOf(issue: Issue, columns: KeptRow['columns'], fields: readonly string[]): string | undefined {
  return issue.column === null ? undefined : fields.find((field) => columns[field] === issue.column);
}

/** Puts each sentence under the cell it speaks of. */
export function presentRow(row: KeptRow, kind: ImportKind): RowView {
  const fields = Object.keys(FIELDS[kind].words);
  const byField = new Map<string, Problem[]>();
  const problems: Problem[] = [];
  for (const issue of row.issues) {
    const field = fieldOf(issue, row.columns, fields);
    if (field === undefined) problems.push(problemOf(issue));
    else byField.set(field, [...(byField.get(field) ?? []), problemOf(issue)]);
  }
  const { ordinal, sheet, row: number, verdict, choice } = row;
  return {
    ordinal,
    sheet,
    row: number,
    verdict,
    choice,
    name: row.fields.fullName ?? `dòng ${number}`,
    cells: fields.map((field) => ({
      field,
      text: row.fields[field] ?? '',
      problems: byField.get(field) ?? [],
    })),
    problems,
    match: presentMatch(kind, row.match),
    candidates: kind === 'attendance' && verdict === 'wrong' ? presentCandidates(row.record) : [],
  };
}
