import type { ImportContext } from '@/lib/domain/import/interpretation';
import { issue, type Issue, type IssueCode } from '@/lib/domain/import/issues';
import { matchPerson, type PersonMatch, type RollIndex } from '@/lib/domain/import/people/match-person';
import { readBirth } from '@/lib/domain/import/read/birth';
import { readPersonName } from '@/lib/domain/import/read/person-name';
import { readPhones } from '@/lib/domain/import/read/phones';
import { readPresence } from '@/lib/domain/import/read/presence';
import type { Attendance, AttendanceField, AttendanceRecord, Session } from '@/lib/domain/import/records';
import type { RowFrame, RowRead, RowTexts } from '@/lib/domain/import/row-reading';
import type { IssueFacts } from '@/lib/domain/import/sentences';
import { oneLine } from '@/lib/domain/import/text';
import { columnName } from '@/lib/domain/import/workbook';

export type AttendanceContext = Pick<ImportContext, 'today'> & {
  readonly roll: RollIndex;
  readonly sessions: readonly Session[];
};

/** What reading one line of a list of attendance gives; `match` says how its person was found. */
export type AttendanceRead = RowRead<AttendanceRecord> & { readonly match: PersonMatch };

/** Reads one line of an attendance list and looks its person up; pure, and asked again after a person mended it. */
export function readAttendanceRow(
  fields: RowTexts<AttendanceField>,
  frame: RowFrame<AttendanceField>,
  context: AttendanceContext,
): AttendanceRead {
  const issues: Issue[] = [];
  const report = <Code extends IssueCode>(
    column: string | null,
    code: Code,
    facts: IssueFacts[Code],
    suggestion: string | null = null,
  ): void => {
    issues.push(issue({ sheet: frame.sheet, row: frame.row, column }, code, facts, suggestion));
  };
  const typed = fields.fullName ?? '';
  const { name } = readPersonName(typed);
  const nameColumn = frame.columns.fullName ?? null;
  const match = personOf(fields, context);
  if (name === '') report(nameColumn, 'NAME_MISSING', {});
  else if (match.kind === 'ambiguous') {
    report(nameColumn, 'PERSON_AMBIGUOUS', { name, teams: match.candidates.map(({ team }) => team) });
  } else if (match.kind === 'unknown') {
    const [nearest] = match.candidates;
    const facts = { name, nearest: nearest ? `${nearest.fullName} (${nearest.team})` : null };
    report(nameColumn, 'PERSON_UNKNOWN', facts, nearest?.fullName ?? null);
  }
  const sessions: Record<string, Attendance> = {};
  context.sessions.forEach(({ label, column }, order) => {
    const mark = fields[`session${order}`] ?? '';
    const presence = readPresence(mark);
    if (presence === null) report(columnName(column), 'MARK_INVALID', { typed: oneLine(mark) });
    sessions[label] = presence ?? 'vang';
  });
  return {
    issues,
    match,
    record: {
      person: match.kind === 'matched' ? match.person : null,
      candidates: match.kind === 'matched' ? [] : match.candidates,
      typed,
      sessions,
      attended: Object.values(sessions).filter((presence) => presence === 'co_mat').length,
    },
  };
}

/** The person whom somebody chose goes before whom the name means. */
function personOf(fields: RowTexts<AttendanceField>, { roll, today }: AttendanceContext): PersonMatch {
  const name = readPersonName(fields.fullName ?? '').name;
  const chosen = fields.person === undefined ? undefined : roll.people.find(({ id }) => id === fields.person);
  if (chosen) return { kind: 'matched', person: chosen, spelledDifferently: name !== chosen.fullName };
  const found = matchPerson(
    {
      name,
      birthYear: readBirth(fields.birth ?? '', today).birthYear,
      team: fields.team ?? '',
      phone: readPhones(fields.phone ?? '').phone,
    },
    roll,
  );
  return found.kind === 'matched'
    ? { ...found, spelledDifferently: (fields.fullName ?? '') !== found.person.fullName }
    : found;
}
