import { yearOf } from '@/lib/domain/calendar';
import type { ImportContext } from '@/lib/domain/import/interpretation';
import { issue, type Issue, type IssueCode } from '@/lib/domain/import/issues';
import { readDay } from '@/lib/domain/import/read/day';
import { readMediators } from '@/lib/domain/import/read/mediators';
import { readOutcome } from '@/lib/domain/import/read/outcome';
import { readParties } from '@/lib/domain/import/read/parties';
import { readTeamCell } from '@/lib/domain/import/read/team-name';
import type { BookField, BookRecord } from '@/lib/domain/import/records';
import type { RowFrame, RowRead, RowTexts } from '@/lib/domain/import/row-reading';
import type { IssueFacts } from '@/lib/domain/import/sentences';
import { manyLines, oneLine, orNull } from '@/lib/domain/import/text';
import type { IsoDate } from '@/lib/domain/iso-date';

/** @param year of the book, from its title: what a date without a year means. */
export type BookContext = Pick<ImportContext, 'today'> & { readonly year: number | null };

/** Reads one line of the book from the texts of its fields; pure, and asked again after a person mended it. */
export function readBookRow(
  fields: RowTexts<BookField>,
  frame: RowFrame<BookField>,
  context: BookContext,
): RowRead<BookRecord> {
  const issues: Issue[] = [];
  const text = (field: BookField): string => oneLine(fields[field] ?? '');
  const report = <Code extends IssueCode>(
    field: BookField,
    code: Code,
    facts: IssueFacts[Code],
    suggestion: string | null = null,
  ): void => {
    const column = frame.columns[field] ?? null;
    issues.push(issue({ sheet: frame.sheet, row: frame.row, column }, code, facts, suggestion));
  };

  const team = readTeamCell(text('team'));
  if (team === null) report('team', 'TEAM_MISSING', {});

  const typed = text('receivedDate');
  const received = readReceived(typed, context);
  if (received.problem === 'missing') report('receivedDate', 'DATE_MISSING', {});
  if (received.problem === 'invalid') report('receivedDate', 'DATE_INVALID', { typed });
  if (received.problem === 'future') report('receivedDate', 'DATE_IN_FUTURE', { typed });
  if (received.problem === 'no_year' && received.date !== null) {
    const full = received.date.split('-').reverse().join('/');
    report('receivedDate', 'DATE_WITHOUT_YEAR', { typed, year: yearOf(received.date) }, full);
  }

  const { mediators, invitees } = readMediators(fields.mediators ?? '');
  if (mediators.length === 0) report('mediators', 'MEDIATOR_MISSING', {});

  const parties = readParties(fields.parties ?? '');
  if (parties.length === 0) report('parties', 'PARTY_MISSING', {});
  if (text('content') === '') report('content', 'CONTENT_MISSING', {});

  const outcome = readOutcome(text('outcome'));
  if (!outcome.ok) {
    if (outcome.why === 'both') report('outcome', 'OUTCOME_BOTH', {});
    else report('outcome', 'OUTCOME_INVALID', { typed: text('outcome') });
  }
  return {
    issues,
    record: {
      team: team?.name ?? '',
      number: readNumber(text('number')),
      receivedDate: received.date,
      mediators,
      invitees,
      parties,
      content: orNull(manyLines(fields.content ?? '')),
      agreement: orNull(manyLines(fields.agreement ?? '')),
      outcome: outcome.ok ? outcome.outcome : null,
      note: orNull(manyLines(fields.note ?? '')),
    },
  };
}

/** «3», «03.», «3/2026». */
function readNumber(typed: string): number | null {
  const found = /^(?:số\s*)?(\d{1,4})(?:\s*[/.)-].*)?$/iu.exec(typed);
  return found ? Number(found[1]) : null;
}

type Received = {
  readonly date: IsoDate | null;
  readonly problem: null | 'missing' | 'invalid' | 'future' | 'no_year';
};

function readReceived(typed: string, { today, year }: BookContext): Received {
  if (typed === '') return { date: null, problem: 'missing' };
  const read = readDay(typed, yearOf(today));
  const invalid: Received = { date: null, problem: 'invalid' };
  if (read.kind === 'day') {
    if (read.date > today) return { date: null, problem: 'future' };
    return yearOf(read.date) < 1990 ? invalid : { date: read.date, problem: null };
  }
  if (read.kind !== 'no_year' || year === null) return invalid;
  const full = readDay(`${read.day}/${read.month}/${year}`, year);
  if (full.kind !== 'day') return invalid;
  return full.date > today ? { date: null, problem: 'future' } : { date: full.date, problem: 'no_year' };
}
