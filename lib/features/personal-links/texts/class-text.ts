import type { IsoDate } from '@/lib/domain/iso-date';
import type { Hour } from '@/lib/domain/training/session-hours';
import { SESSION_PART_LABELS, type SessionPart } from '@/lib/domain/training/session-part';
import { withoutNumbers } from '@/lib/features/personal-links/texts/without-numbers';
import { formatDate, formatWeekday } from '@/lib/format/date';

/**
 * What may stand in a text about a class: what hangs at the door of it. No person, no telephone, no party: nothing that is
 * not in this type can get into the text, whatever the class holds.
 */
export type ClassFields = {
  readonly title: string;
  readonly place: string | null;
  readonly mapUrl: string | null;
  readonly bring: string | null;
  readonly answerBy: IsoDate | null;
  readonly sessions: readonly {
    readonly heldOn: IsoDate;
    readonly part: SessionPart;
    readonly startsAt: Hour | null;
    readonly endsAt: Hour | null;
  }[];
};

const sayHour = (hour: Hour): string => hour.replace(/^0/, '').replace(':00', ' giờ').replace(':', ' giờ ');

const saySession = ({ heldOn, part, startsAt, endsAt }: ClassFields['sessions'][number]): string => {
  const hours =
    startsAt && endsAt ? `${sayHour(startsAt)} đến ${sayHour(endsAt)}` : `buổi ${SESSION_PART_LABELS[part]}`;
  return `${formatWeekday(heldOn)} ${formatDate(heldOn)}, ${hours}`;
};

function facts({ place, mapUrl, bring, sessions }: ClassFields): readonly string[] {
  return [
    ...sessions.map((session) => `- ${saySession(session)}`),
    ...(place ? [`Nơi học: ${withoutNumbers(place)}`] : []),
    ...(mapUrl ? [`Đường đi: ${mapUrl}`] : []),
    ...(bring ? [`Mang theo: ${withoutNumbers(bring)}`] : []),
  ];
}

const HOW_TO_ANSWER = 'Xin báo đến hay không bằng liên kết riêng đã gửi, hoặc báo tổ trưởng';

/** «Chép để gửi Zalo» of a class, for the group of the mediators. */
export const classText = (fields: ClassFields): string =>
  [
    `Kính mời hòa giải viên dự lớp «${withoutNumbers(fields.title)}»:`,
    ...facts(fields),
    fields.answerBy
      ? `${HOW_TO_ANSWER}, trước hết ngày ${formatDate(fields.answerBy)}.`
      : `${HOW_TO_ANSWER}.`,
  ].join('\n');

/** The same as a reminder: only what is still to come. @param today sessions before it are left out. */
export const reminderText = (fields: ClassFields, today: IsoDate): string =>
  [
    `Nhắc lịch: lớp «${withoutNumbers(fields.title)}» sắp học.`,
    ...facts({ ...fields, sessions: fields.sessions.filter(({ heldOn }) => heldOn >= today) }),
    'Ai không đến được, xin báo lại sớm để xếp người khác.',
  ].join('\n');
