import { yearOf } from '@/lib/domain/calendar';
import type { BookRecord } from '@/lib/domain/import/records';
import { wordsOf } from '@/lib/domain/import/text';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { CaseOutcome, CaseStatus, ClosingReason } from '@/lib/domain/mediation-case/case';

/** What a line of a book tells of how a case went. */
export type LineCourse = Pick<BookRecord, 'outcome' | 'note' | 'agreement'> & {
  readonly receivedOn: IsoDate;
  /** Year of the book, and the day on which it was opened; null when the paper does not say. */
  readonly bookYear: number | null;
  readonly openedOn: IsoDate | null;
  /** Whether somebody who mediated is on the roll of the team. */
  readonly hasMediator: boolean;
  readonly today: IsoDate;
};

/** Where the day of ending comes from: the book has a column for the day of receipt alone. */
export type EndRule = 'day_received' | 'book_opened';

export type CaseCourse = {
  readonly status: CaseStatus;
  readonly outcome: CaseOutcome | null;
  readonly closingReason: ClosingReason | null;
  readonly assignedOn: IsoDate | null;
  readonly startedOn: IsoDate | null;
  readonly endedOn: IsoDate | null;
  readonly endRule: EndRule | null;
  readonly hasWrittenAgreement: boolean;
};

/**
 * The day on which a case of a book is taken to have ended. The book does not write it; the statistics of a period
 * need one (TT 20/2013/TT-BTP). A case received within the year of the book ended, as far as the book knows, on the
 * day it was received; one carried over from the year before was still in hand when the book was opened, so it ended
 * in the book's own year: on its opening day, or on 1 January.
 */
export function endOfBookCase({
  receivedOn,
  bookYear,
  openedOn,
  today,
}: Pick<LineCourse, 'receivedOn' | 'bookYear' | 'openedOn' | 'today'>): { on: IsoDate; rule: EndRule } {
  const received = { on: receivedOn, rule: 'day_received' } as const;
  if (bookYear === null || yearOf(receivedOn) >= bookYear) return received;
  const opened = openedOn !== null && yearOf(openedOn) === bookYear ? openedOn : `${bookYear}-01-01`;
  return opened > today ? received : { on: opened, rule: 'book_opened' };
}

/** «Hẹn hòa giải lần 2», «đang hòa giải»: a meeting was held, though the book does not say when. */
const BEGUN = /\b(?:lan (?:[2-9]|hai|ba|tu|thu (?:hai|ba|tu|[2-9]))|(?:da|dang) (?:tien hanh )?hoa giai)\b/;
const WRITTEN = /\b(?:co|da) lap (?:van ban|bien ban)\b|\b(?:van ban|bien ban) hoa giai thanh\b/;
const NOT_WRITTEN = /\b(?:khong|chua) (?:co |lap )?(?:van ban|bien ban)\b/;

/** Where a case stands by its line in the book (Luật, Điều 23, 24, 27). */
export function courseOfLine(line: LineCourse): CaseCourse {
  const { outcome, receivedOn, hasMediator } = line;
  const notes = wordsOf([line.note, line.agreement].filter(Boolean).join(' '));
  const assignedOn = hasMediator ? receivedOn : null;
  if (outcome === null) {
    const begun = hasMediator && BEGUN.test(notes);
    return {
      status: hasMediator ? 'in_mediation' : 'received',
      outcome: null,
      closingReason: null,
      assignedOn,
      startedOn: begun ? receivedOn : null,
      endedOn: null,
      endRule: null,
      hasWrittenAgreement: false,
    };
  }
  const end = endOfBookCase(line);
  const successful = outcome === 'thanh';
  return {
    status: 'closed',
    outcome: successful ? 'successful' : 'unsuccessful',
    closingReason: successful ? 'agreement' : 'no_agreement_possible',
    assignedOn,
    startedOn: null,
    endedOn: end.on,
    endRule: end.rule,
    hasWrittenAgreement: successful && WRITTEN.test(notes) && !NOT_WRITTEN.test(notes),
  };
}
