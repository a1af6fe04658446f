import { characterCount } from '@/lib/schema/clean-text';
import { oneLine } from '@/lib/domain/import/text';
import { yearOf } from '@/lib/domain/calendar';
import type { PartyRecord } from '@/lib/domain/import/records';
import type { PlannedCase } from '@/lib/features/imports/kinds/book/plan-book';

/** As long as a line of content may be where a case is recorded by hand. */
const LONGEST_SUMMARY = 300;

/** One line for lists and titles, cut between two words. */
export function summaryOf(content: string): string {
  const line = oneLine(content);
  if (characterCount(line) <= LONGEST_SUMMARY) return line;
  return `${line.slice(0, LONGEST_SUMMARY - 1).replace(/\s+\S*$/u, '')}…`;
}

/** What columns 5, 6 and 10 of a line say, in the places where a case keeps it. */
export function narrativeOf({ record, course }: Pick<PlannedCase, 'record' | 'course'>) {
  const content = record.content ?? '';
  const summary = summaryOf(content);
  // Column 6 holds what was agreed, or, after an unsuccessful mediation, what each side asks for.
  const isAgreed = course.outcome !== 'unsuccessful';
  return {
    summary,
    content: summary === content ? null : content,
    agreement: isAgreed ? record.agreement : null,
    demands: isAgreed ? null : record.agreement,
    endNote: record.note,
  };
}

/** The year of birth that a line gives, or that the age on the day of receipt makes likely; column 4 knows both. */
export function birthYearOf({ birthYear, age }: PartyRecord, receivedOn: string): number | null {
  const year = birthYear ?? (age === null ? null : yearOf(receivedOn) - age);
  return year !== null && year >= 1900 && year <= 2100 ? year : null;
}
