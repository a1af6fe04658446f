import { yearOf } from '@/lib/domain/calendar';
import { courseOfLine, type CaseCourse } from '@/lib/domain/import/book/case-course';
import { freeNumbers } from '@/lib/domain/import/book/free-numbers';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { BookLine } from '@/lib/features/imports/kinds/book/book-line';
import type { Member, Members } from '@/lib/features/imports/kinds/book/known-members';
import type { UnitPlan } from '@/lib/features/imports/kinds/roll/plan-units';

/** A line that goes in. */
export type LineToApply = {
  readonly sheet: string;
  readonly row: number;
  readonly placeId: string;
  readonly caseId: string;
  readonly record: BookLine & { readonly receivedDate: IsoDate };
};

/** A case as it will be written, still without its number. */
export type PlannedCase = LineToApply & {
  readonly teamId: string;
  readonly year: number;
  readonly course: CaseCourse;
  readonly mediators: readonly Member[];
};

/** The book of a team and year, in which numbers are given. */
export type BookKey = { readonly teamId: string; readonly communeId: string; readonly year: number };

/**
 * Plans the cases of a book; teams and neighbourhoods that are not there yet are planned into `units` on the way.
 * Mediators are those whom the roll of the team knows: a name alone makes nobody a mediator.
 */
export function planBook(
  lines: readonly LineToApply[],
  units: UnitPlan,
  members: Members,
  today: IsoDate,
): readonly PlannedCase[] {
  const oldestFirst = [...lines].sort((one, other) =>
    one.record.receivedDate < other.record.receivedDate ? -1 : 1,
  );
  // A team is in force since the first case that shows it at work, so the oldest line names it first.
  for (const { placeId, record } of oldestFirst)
    units.teamOf(placeId, { ...record, decisionDate: record.receivedDate });
  return lines.map((line) => {
    const { record, placeId } = line;
    const receivedOn = record.receivedDate;
    const teamId = units.teamOf(placeId, { ...record, decisionDate: receivedOn });
    const found = record.mediators.flatMap((name) => members.named(teamId, name, [receivedOn, today]) ?? []);
    const mediators = [...new Map(found.map((member) => [member.mediatorId, member])).values()];
    const { bookYear, opening } = record;
    const course = courseOfLine({
      ...record,
      receivedOn,
      bookYear,
      openedOn: opening.openedOn,
      hasMediator: mediators.length > 0,
      today,
    });
    return { ...line, teamId, year: yearOf(receivedOn), course, mediators };
  });
}

const keyOfBook = ({ teamId, year }: Pick<BookKey, 'teamId' | 'year'>): string => `${teamId} ${year}`;

/** The books that the cases go into, always in the same order: two imports that lock them cannot wait in a ring. */
export function booksOf(cases: readonly PlannedCase[]): readonly BookKey[] {
  const books = new Map(
    cases.map(({ teamId, placeId, year }) => [
      keyOfBook({ teamId, year }),
      { teamId, communeId: placeId, year },
    ]),
  );
  return [...books].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, book]) => book);
}

/** Numbers that stand in the portal already. */
export type TakenNumber = { readonly teamId: string; readonly year: number; readonly number: number };

/** Gives each case its number in the book of its team and year. @returns by id of the case. */
export function numberCases(
  cases: readonly PlannedCase[],
  taken: readonly TakenNumber[],
): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const book of booksOf(cases)) {
    const key = keyOfBook(book);
    const own = cases.filter((planned) => keyOfBook(planned) === key);
    const used = new Set(taken.filter((one) => keyOfBook(one) === key).map(({ number }) => number));
    const given = freeNumbers(
      own.map(({ record }) => record.number),
      used,
    );
    own.forEach(({ caseId }, index) => numbers.set(caseId, given[index] ?? 0));
  }
  return numbers;
}
