import type { IsoDate } from '@/lib/domain/iso-date';
import { isNewOn, newUntil, NEW_FOR_MONTHS } from '@/lib/domain/roll/recognition';
import { sessionsNeeded } from '@/lib/domain/training/completion';
import { answerState, type AnswerState } from '@/lib/domain/training/invitation';
import type { Hour } from '@/lib/domain/training/session-hours';
import { SESSION_PART_LABELS } from '@/lib/domain/training/session-part';
import { atLineStart, communeName } from '@/lib/domain/units/unit-name';
import type { NextClass } from '@/lib/features/schedule/arrange';
import type { ScheduledClass, ScheduledPerson, ScheduledSession } from '@/lib/features/schedule/schedule';
import { formatDate, formatShortDate, formatWeekday } from '@/lib/format/date';

/** How the person is spoken to. Where the roll does not say which, both words stand. */
export const addressOf = ({ sex }: Pick<ScheduledPerson, 'sex'>): string =>
  sex === null ? 'ông, bà' : sex === 'female' ? 'bà' : 'ông';

/** «UBND phường Láng». */
export const sayOffice = ({
  communeName: name,
  communeKind: kind,
}: Pick<ScheduledPerson, 'communeName' | 'communeKind'>): string => `UBND ${communeName({ kind, name })}`;

/** «8 giờ», «11 giờ 30». */
export function sayHour(hour: Hour): string {
  const [hours = '', minutes = ''] = hour.split(':');
  return minutes === '00' ? `${Number(hours)} giờ` : `${Number(hours)} giờ ${minutes}`;
}

/** «8 giờ đến 11 giờ 30»; the half-day where the hours were never written down: «Buổi sáng». */
export const sayHours = ({ startsAt, endsAt, part }: ScheduledSession): string => {
  if (startsAt && endsAt) return `${sayHour(startsAt)} đến ${sayHour(endsAt)}`;
  return startsAt ? sayHour(startsAt) : `Buổi ${SESSION_PART_LABELS[part]}`;
};

/** «thứ Bảy 28/11». */
export const sayShortDay = (day: IsoDate, today: IsoDate): string =>
  `${formatWeekday(day)} ${formatShortDate(day, today)}`;

/** «thứ Bảy, ngày 28/11/2026». */
export const sayDay = (day: IsoDate): string => `${formatWeekday(day)}, ngày ${formatDate(day)}`;

/** «Kỹ năng hòa giải, buổi 2»; a class of one session is called by its name alone. */
export const sayClass = ({ training: { title, sessions }, number }: NextClass): string =>
  sessions.length > 1 ? `${title}, buổi ${number}` : title;

/** How the page is called: «Lớp sắp tới: thứ Bảy 28/11». */
export const sayTitle = (next: NextClass | null, today: IsoDate): string => {
  if (!next) return 'Chưa có lớp nào sắp tới';
  const { heldOn } = next.session;
  return heldOn === today ? 'Lớp hôm nay' : `Lớp sắp tới: ${sayShortDay(heldOn, today)}`;
};

/** What stands of their answer, to be read before the buttons; null while there is none. */
export function sayAnswer(state: AnswerState, who: string): string | null {
  const Who = atLineStart(who);
  switch (state) {
    case 'coming':
      return `${Who} đã báo sẽ đến.`;
    case 'waiting':
      return `Lớp đã đủ chỗ. ${Who} đang trong danh sách chờ, có chỗ sẽ được chuyển lên.`;
    case 'declined':
      return `${Who} đã báo không đến được.`;
    case 'unanswered':
    case 'withdrawn':
      return null;
  }
}

/** «Xin trả lời trước ngày 27/11. Đổi ý thì bấm lại.» */
export const sayAnswerBy = ({ answerBy }: ScheduledClass, today: IsoDate): string =>
  answerBy !== null && answerBy >= today
    ? `Xin trả lời trước hết ngày ${formatShortDate(answerBy, today)}. Đổi ý thì bấm lại.`
    : 'Đổi ý thì bấm lại.';

/** A later class in one line: «12/12/2026, 8 giờ. Bà chưa trả lời.» */
export function sayComing(training: ScheduledClass, who: string): string {
  const [first] = training.sessions;
  const when = [formatDate(first?.heldOn ?? training.heldFrom), first?.startsAt && sayHour(first.startsAt)];
  const said = sayAnswer(answerState(training), who) ?? `${atLineStart(who)} chưa trả lời.`;
  return `${when.filter(Boolean).join(', ')}. ${said}`;
}

/** Attendance of a class that was held: whether they were there, and what came of it. */
export function sayHeld(
  training: ScheduledClass,
  who: string,
): { readonly present: boolean; readonly words: string } {
  const { sessions, completedOn, certificateNumber, heldFrom } = training;
  const Who = atLineStart(who);
  const attended = sessions.filter(({ presence }) => presence === 'present');
  if (completedOn !== null) {
    const certificate = certificateNumber ? ` Giấy chứng nhận số ${certificateNumber}.` : '';
    return {
      present: true,
      words: `${Who} đã học xong lớp này ngày ${formatDate(completedOn)}.${certificate}`,
    };
  }
  if (attended.length > 0)
    return { present: true, words: `${Who} đã dự ${attended.length}/${sessions.length} buổi.` };
  const isTaken = sessions.some(({ presence }) => presence !== null);
  return {
    present: false,
    words: `${formatDate(heldFrom)}. ${isTaken ? `${Who} vắng mặt.` : 'Chưa ghi ai có mặt.'}`,
  };
}

/**
 * The six months in which a new mediator must have completed a class of skills (KH 183/KH-UBND), in words.
 * @returns null for whoever is not new, and for those who have completed one.
 */
export function sayTrainingClock(
  person: ScheduledPerson,
  classes: readonly ScheduledClass[],
  next: NextClass | null,
  today: IsoDate,
): string | null {
  const { recognisedOn } = person;
  if (recognisedOn === null || !isNewOn(recognisedOn, today)) return null;
  if (classes.some(({ kind, completedOn }) => kind === 'skills' && completedOn !== null)) return null;
  const who = addressOf(person);
  const due = formatDate(newUntil(recognisedOn));
  const isTheWay = next?.training.kind === 'skills' && next.session.heldOn <= newUntil(recognisedOn);
  if (isTheWay && isLastNeeded(next))
    return `Dự xong buổi này là ${who} hoàn thành lớp kỹ năng, trước hạn ${NEW_FOR_MONTHS} tháng (${due}).`;
  return `${atLineStart(who)} mới được công nhận: cần học xong một lớp kỹ năng hòa giải trước hạn ${NEW_FOR_MONTHS} tháng, là ngày ${due}.`;
}

function isLastNeeded({ training: { sessions, minShare } }: NextClass): boolean {
  const attended = sessions.filter(({ presence }) => presence === 'present').length;
  return attended + 1 >= sessionsNeeded(sessions.length, minShare);
}
