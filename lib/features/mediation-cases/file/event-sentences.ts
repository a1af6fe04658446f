import {
  ALERT_KIND_LABELS,
  ASSIGNMENT_SOURCE_LABELS,
  CLOSING_REASON_LABELS,
  MEETING_OPENNESS_LABELS,
  SCOPE_EXCLUSION_LABELS,
  START_EXCEPTION_LABELS,
} from '@/lib/domain/mediation-case/labels';
import { ASKER_LABELS } from '@/lib/domain/mediation-case/decisions/pause';
import type { EventDetail } from '@/lib/features/mediation-cases/file/event-detail';
import { joinNames } from '@/lib/features/mediation-cases/file/join-names';
import { formatDate, todayInVietnam } from '@/lib/format/date';

/** Luật HGƠCS Đ19: who invites with the mediator, and that the other side agreed. */
const CONSENT = {
  first: 'Hòa giải viên và bên thứ nhất mời, bên thứ hai đồng ý.',
  second: 'Hòa giải viên và bên thứ hai mời, bên thứ nhất đồng ý.',
} as const;

type Sentence = string | false | null | undefined;

/** Typed words as a sentence: people leave the full stop out. */
const ended = (text: string): string => (/[.!?…»)]$/u.test(text) ? text : `${text}.`);

const people = (words: string, names: readonly string[] | undefined): Sentence =>
  names && names.length > 0 && `${words} ${joinNames(names)}.`;

const startSentence = ({ startException, agreedStartOn }: EventDetail): Sentence => {
  if (!startException) return null;
  return startException === 'agreed_time' && agreedStartOn
    ? `Các bên thỏa thuận bắt đầu ngày ${formatDate(agreedStartOn)}.`
    : `${START_EXCEPTION_LABELS[startException]}.`;
};

const changeSentences = ({ changes = [] }: EventDetail): readonly Sentence[] =>
  changes.map(({ label, old, new: written }) =>
    old === null ? `${label}: ${written}.` : `${label}: «${old}» sửa thành «${written}».`,
  );

/** The book has no column for the day of ending, and the figures of a period need one. */
const END_RULES = {
  day_received: 'Sổ không ghi ngày kết thúc nên tính theo ngày nhận.',
  book_opened: 'Vụ việc từ năm trước chuyển sang, sổ không ghi ngày kết thúc nên tính theo ngày mở sổ.',
} as const;

const bookSentences = ({ book }: EventDetail): readonly Sentence[] =>
  book
    ? [
        `Nhập từ sổ theo dõi, trang «${book.sheet}», dòng ${book.row}.`,
        book.endRule && END_RULES[book.endRule],
      ]
    : [];

/**
 * What a line keeps, in sentences; its own note comes last. Works on any kind: a key is there only where its step
 * wrote it.
 */
export function eventSentences(detail: EventDetail, note: string | null): readonly string[] {
  const sentences: readonly Sentence[] = [
    people('Thôi làm vụ này:', detail.released),
    detail.source && `${ASSIGNMENT_SOURCE_LABELS[detail.source]}.`,
    startSentence(detail),
    detail.place && `${detail.place}.`,
    detail.openness === 'public' && `${MEETING_OPENNESS_LABELS.public}.`,
    people('Có mời', detail.invitees),
    detail.capacity && `${detail.capacity}.`,
    detail.invitedBy && CONSENT[detail.invitedBy],
    detail.askedBy && `${ASKER_LABELS[detail.askedBy]} yêu cầu.`,
    detail.reason && `${CLOSING_REASON_LABELS[detail.reason]}.`,
    detail.exclusion &&
      `${SCOPE_EXCLUSION_LABELS[detail.exclusion].label} (${SCOPE_EXCLUSION_LABELS[detail.exclusion].source}).`,
    detail.original && `Trùng với vụ ${detail.original}.`,
    detail.alert && `${ALERT_KIND_LABELS[detail.alert]}.`,
    detail.body && `Đã báo, hướng dẫn đến: ${detail.body}.`,
    detail.what && `${detail.what}.`,
    ...changeSentences(detail),
    ...bookSentences(detail),
    note && ended(note),
    detail.nextMeetingAt &&
      `Hẹn buổi tới ngày ${formatDate(todayInVietnam(new Date(detail.nextMeetingAt)))}.`,
    detail.hasWrittenPaper && 'Có lập văn bản hòa giải thành.',
  ];
  return sentences.filter((sentence): sentence is string => Boolean(sentence));
}
