import 'server-only';
import { daysBetween } from '@/lib/domain/calendar';
import { clashOf, type SessionClash, type TimedSession } from '@/lib/domain/training/session-clash';
import { LONGEST_CLASS_DAYS, partAt } from '@/lib/domain/training/session-hours';
import { getOwnClass } from '@/lib/features/trainings/class/get-class';
import { listSessions, type ClassSession } from '@/lib/features/trainings/class/list-sessions';
import { followSessions, moveOn, refuseCancelled } from '@/lib/features/trainings/class/move-on';
import { tellChange } from '@/lib/features/trainings/class/tell-change';
import { keeperOf } from '@/lib/features/trainings/keeper';
import { sayHours, saySession } from '@/lib/features/trainings/say-class';
import { insertSessions } from '@/lib/features/trainings/sessions/insert-sessions';
import type { SaveSessionInput } from '@/lib/features/trainings/sessions/schema';
import { formatCount } from '@/lib/format/number';
import { atLineStart } from '@/lib/domain/units/unit-name';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

export type SavedSession = { readonly sessionId: string; readonly version: number };

/** Adds a session to a class, or changes its day, hours or topic; the days of the class follow. */
export async function saveSession(context: Context, input: SaveSessionInput): Promise<Outcome<SavedSession>> {
  const { tx, actor, today } = context;
  const { cityId, communeId } = keeperOf(actor);
  const { classId, version, sessionId, heldOn, startsAt, endsAt, topic } = input;
  const training = await getOwnClass(tx, actor, classId);
  const sessions = await listSessions(tx, classId);
  const before = sessions.find((one) => one.sessionId === sessionId);
  if (sessionId !== null && !before) throw new NotFoundError();
  const wanted = { sessionId: sessionId ?? '', heldOn, part: partAt(startsAt), startsAt, endsAt };
  const moved = !before || !isSameTime(before, wanted);
  await moveOn(context, { classId, version }, { seen: moved });
  const refusal =
    refuseCancelled(training) ??
    refuseClash(clashOf(wanted, sessions)) ??
    refuseLength(wanted, sessions) ??
    refuseHeld(before, wanted, today);
  if (refusal) return refusal;
  const id = before
    ? before.sessionId
    : ((await insertSessions(tx, { cityId, communeId, classId }, [{ ...wanted, topic }]))[0] ?? '');
  if (before)
    await tx.$executeRaw`
      UPDATE training_session SET held_on = ${heldOn}::date, part = ${wanted.part}, starts_at = ${startsAt}::time,
             ends_at = ${endsAt}::time, topic = ${topic}
       WHERE city_id = ${cityId}::uuid AND class_id = ${classId}::uuid AND id = ${id}::uuid`;
  await followSessions(tx, classId);
  return done({
    value: { sessionId: id, version: version + 1 },
    message: `Đã ghi buổi ${saySession(wanted)}, ${sayHours(startsAt, endsAt)}.`,
    audit: {
      action: before ? 'training.session_changed' : 'training.session_added',
      subject: 'training_class',
      subjectId: classId,
      detail: { sessionId: id, heldOn, startsAt, endsAt, heldOnBefore: before?.heldOn ?? null },
    },
    outbox: moved
      ? tellChange({ classId, heldTo: heldOn > training.heldTo ? heldOn : training.heldTo }, today)
      : [],
  });
}

const isSameTime = (before: TimedSession, wanted: TimedSession): boolean =>
  before.heldOn === wanted.heldOn && before.startsAt === wanted.startsAt && before.endsAt === wanted.endsAt;

function refuseClash(clash: SessionClash | null): Outcome<never> | null {
  if (clash === null) return null;
  const { why, with: other } = clash;
  const hours = sayHours(other.startsAt, other.endsAt);
  const named = `${saySession(other)}${hours ? ` (${hours})` : ''}`;
  return why === 'hours_overlap'
    ? refused('hours_overlap', `Giờ này trùng với buổi ${named}. Xem lại giờ.`, 'startsAt')
    : refused(
        'same_half_day',
        `${atLineStart(saySession(other))} đã có một buổi${hours ? ` (${hours})` : ''}. Mỗi buổi sáng, chiều, tối ghi một buổi.`,
        'heldOn',
      );
}

function refuseLength(wanted: TimedSession, sessions: readonly ClassSession[]): Outcome<never> | null {
  const days = sessions
    .filter(({ sessionId }) => sessionId !== wanted.sessionId)
    .map(({ heldOn }) => heldOn)
    .concat(wanted.heldOn)
    .sort();
  const [first = wanted.heldOn, last = wanted.heldOn] = [days[0], days.at(-1)];
  return daysBetween(first, last) >= LONGEST_CLASS_DAYS
    ? refused(
        'too_long',
        `Một lớp kéo dài nhiều nhất ${LONGEST_CLASS_DAYS} ngày. Xem lại ngày, hoặc mở lớp khác.`,
        'heldOn',
      )
    : null;
}

/** Whoever was there was there on that day: it can be mended, but not be made a day that has not come. */
function refuseHeld(
  before: ClassSession | undefined,
  { heldOn }: TimedSession,
  today: string,
): Outcome<never> | null {
  return before && before.present > 0 && heldOn > today
    ? refused(
        'held_already',
        `Buổi này đã điểm danh ${formatCount(before.present)} người nên không dời sang ngày chưa đến được.`,
        'heldOn',
      )
    : null;
}
