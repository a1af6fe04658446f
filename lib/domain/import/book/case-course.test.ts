import { describe, expect, it } from 'vitest';
import { courseOfLine, endOfBookCase, type LineCourse } from '@/lib/domain/import/book/case-course';

const line: LineCourse = {
  outcome: 'thanh',
  note: null,
  agreement: null,
  receivedOn: '2026-03-04',
  bookYear: 2026,
  openedOn: null,
  hasMediator: false,
  today: '2026-11-22',
};

describe('the day on which a case of a book ended', () => {
  it.each([
    ['within the year of the book', {}, '2026-03-04', 'day_received'],
    ['on the first day of the book’s year', { receivedOn: '2026-01-01' }, '2026-01-01', 'day_received'],
    ['on the last day of the year before', { receivedOn: '2025-12-31' }, '2026-01-01', 'book_opened'],
    [
      'carried over into a book that says when it was opened',
      { receivedOn: '2025-12-22', openedOn: '2026-01-05' },
      '2026-01-05',
      'book_opened',
    ],
    [
      'in a book whose opening day is of another year',
      { receivedOn: '2025-12-22', openedOn: '2025-01-05' },
      '2026-01-01',
      'book_opened',
    ],
    ['in a book without a year', { receivedOn: '2025-12-22', bookYear: null }, '2025-12-22', 'day_received'],
    [
      'after the year of the book',
      { receivedOn: '2026-02-01', bookYear: 2025 },
      '2026-02-01',
      'day_received',
    ],
    [
      'in a book of a year still to come',
      { receivedOn: '2026-11-02', bookYear: 2027 },
      '2026-11-02',
      'day_received',
    ],
  ])('%s', (_what, over, on, rule) => {
    expect(endOfBookCase({ ...line, ...over })).toEqual({ on, rule });
  });
});

describe('where a case stands by its line', () => {
  it.each<[string, Partial<LineCourse>, object]>([
    [
      'successful',
      { note: 'Có lập văn bản hòa giải thành' },
      { status: 'closed', outcome: 'successful', closingReason: 'agreement', hasWrittenAgreement: true },
    ],
    ['successful without a paper', { note: 'Không lập văn bản' }, { hasWrittenAgreement: false }],
    [
      'unsuccessful',
      { outcome: 'khong_thanh', note: 'Chuyển UBND xã' },
      { status: 'closed', outcome: 'unsuccessful', closingReason: 'no_agreement_possible' },
    ],
    [
      'in hand, mediator not on the roll',
      { outcome: null, note: 'Hẹn hòa giải lần 2' },
      { status: 'received', assignedOn: null, startedOn: null, endedOn: null },
    ],
    [
      'in hand with a mediator, begun by what the note tells',
      { outcome: null, hasMediator: true, note: 'Hẹn hòa giải lần 2' },
      { status: 'in_mediation', assignedOn: '2026-03-04', startedOn: '2026-03-04' },
    ],
    [
      'in hand with a mediator, the note tells nothing',
      { outcome: null, hasMediator: true },
      { status: 'in_mediation', assignedOn: '2026-03-04', startedOn: null },
    ],
    ['ended with a mediator', { hasMediator: true }, { assignedOn: '2026-03-04', startedOn: null }],
  ])('%s', (_what, over, course) => {
    expect(courseOfLine({ ...line, ...over })).toMatchObject(course);
  });
});
