import type { CalendarEvent } from '@/lib/calendar/calendar';
import { addMonths } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';
import { answerState } from '@/lib/domain/training/invitation';
import { SESSION_PART_LABELS } from '@/lib/domain/training/session-part';
import type { ScheduledClass, ScheduledSession } from '@/lib/features/schedule/schedule';

/** Older classes are history, which the page tells better. */
const MONTHS_BACK = 12;

/**
 * One person's classes as entries of a calendar: one for each session. It goes to other companies' servers, so it holds
 * what hangs at the door of the class and names nobody: no teacher, no contact, not even whose calendar it is. A class
 * somebody said they cannot come to is no entry of theirs.
 */
export function eventsOf(classes: readonly ScheduledClass[], today: IsoDate): readonly CalendarEvent[] {
  const since = addMonths(today, -MONTHS_BACK);
  return classes
    .filter((training) => training.heldTo >= since && isTheirs(training))
    .flatMap((training) => training.sessions.map((session, index) => eventOf(training, session, index + 1)));
}

function isTheirs(training: ScheduledClass): boolean {
  const state = answerState(training);
  return state !== 'withdrawn' && state !== 'declined';
}

function eventOf(training: ScheduledClass, session: ScheduledSession, number: number): CalendarEvent {
  const { title, sessions, state, place, calendarSequence, changedAt } = training;
  const { sessionId, heldOn, startsAt, endsAt } = session;
  const cancelled = state === 'cancelled';
  const name = sessions.length > 1 ? `${title}, buổi ${number}` : title;
  return {
    uid: `${sessionId}@hoa-giai-o-co-so`,
    sequence: calendarSequence,
    changedAt: changedAt,
    status: cancelled ? 'CANCELLED' : answerState(training) === 'coming' ? 'CONFIRMED' : 'TENTATIVE',
    day: heldOn,
    hours: startsAt && endsAt ? { from: startsAt, to: endsAt } : null,
    summary: cancelled ? `Đã hủy: ${name}` : name,
    location: place,
    description: describe(training, session),
  };
}

function describe(
  { state, bring, mapUrl }: ScheduledClass,
  { part, startsAt, topic }: ScheduledSession,
): string {
  if (state === 'cancelled') return 'Lớp đã hủy. Xin không đến.';
  return [
    startsAt ? null : `Học buổi ${SESSION_PART_LABELS[part]}.`,
    topic ? `Nội dung: ${topic}.` : null,
    bring ? `Mang theo: ${bring}.` : null,
    mapUrl ? `Đường đi: ${mapUrl}` : null,
    'Trả lời đến hay không trên trang lịch tập huấn.',
  ]
    .filter((line) => line !== null)
    .join('\n');
}
