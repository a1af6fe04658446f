import type { IssueFacts } from '@/lib/domain/import/sentences';
import { SENTENCES } from '@/lib/domain/import/sentences';

/** Everything that can be wrong with a file or a row. Closed: each code has one severity and one sentence. */
export type IssueCode = keyof IssueFacts;

/** `error`: the row waits until it is mended or left out. `warning`: it goes in, and the person is told. */
export type Severity = 'error' | 'warning';

/** Where an issue lies, as a spreadsheet program names the place. */
export type IssuePlace = {
  readonly sheet: string;
  /** Null: a whole team, or the whole file. */
  readonly row: number | null;
  /** «C», or «D:E» when several columns together are meant; null: the whole row. */
  readonly column: string | null;
};

export type Issue = IssuePlace & {
  readonly severity: Severity;
  readonly code: IssueCode;
  /** A Vietnamese sentence: what is wrong and what to do. */
  readonly reason: string;
  /** What to write instead, where the portal can tell; the screen offers it as one press. */
  readonly suggestion: string | null;
};

export const SEVERITIES: Readonly<Record<IssueCode, Severity>> = {
  HEADER_NOT_FOUND: 'error',
  COLUMN_MISSING: 'warning',
  HIDDEN_SHEET: 'warning',
  HIDDEN_ROW: 'warning',
  CELL_ERROR: 'warning',
  TOTAL_DIFFERS: 'warning',
  DUPLICATE_IN_FILE: 'warning',

  TEAM_MISSING: 'error',
  NAME_MISSING: 'error',
  NAME_INVALID: 'error',
  SEX_MISSING: 'error',
  SEX_INVALID: 'error',
  BIRTH_YEAR_MISSING: 'error',
  BIRTH_YEAR_INVALID: 'error',
  BIRTH_YEAR_SHORT: 'warning',
  BIRTH_DATE_INVALID: 'warning',
  PHONE_INVALID: 'warning',
  DECISION_DATE_INVALID: 'warning',
  TEAM_NO_WOMAN: 'warning',
  TEAM_NO_LEADER: 'warning',
  TEAM_TWO_LEADERS: 'warning',
  TEAM_TOO_FEW: 'warning',
  PERSON_IN_TWO_TEAMS: 'warning',

  NUMBER_REPEATED: 'warning',
  DATE_MISSING: 'error',
  DATE_INVALID: 'error',
  DATE_WITHOUT_YEAR: 'warning',
  DATE_IN_FUTURE: 'error',
  MEDIATOR_MISSING: 'error',
  PARTY_MISSING: 'error',
  CONTENT_MISSING: 'error',
  OUTCOME_BOTH: 'error',
  OUTCOME_INVALID: 'error',

  PERSON_AMBIGUOUS: 'warning',
  PERSON_UNKNOWN: 'warning',
  MARK_INVALID: 'warning',
  SESSION_DATE_UNKNOWN: 'warning',
};

/** An issue with the severity and the sentence that belong to its code. */
export function issue<Code extends IssueCode>(
  place: IssuePlace,
  code: Code,
  facts: IssueFacts[Code],
  suggestion: string | null = null,
): Issue {
  return { ...place, severity: SEVERITIES[code], code, reason: SENTENCES[code](facts), suggestion };
}

/** Issues in reading order: sheets as they stand in the file, then rows, then columns; the whole file first. */
export function inReadingOrder(issues: readonly Issue[], sheets: readonly string[]): readonly Issue[] {
  const rank = new Map(sheets.map((sheet, index) => [sheet, index]));
  const at = (found: Issue): number => rank.get(found.sheet) ?? -1;
  return [...issues].sort(
    (one, other) => at(one) - at(other) || (one.row ?? 0) - (other.row ?? 0) || compareColumns(one, other),
  );
}

/** «B» stands before «AA»: the shorter name is the earlier column. */
function compareColumns(one: Issue, other: Issue): number {
  const [first, second] = [one.column ?? '', other.column ?? ''];
  const [left, right] = [first.split(':')[0] ?? '', second.split(':')[0] ?? ''];
  return left.length - right.length || (left < right ? -1 : left > right ? 1 : 0);
}
