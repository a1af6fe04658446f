import 'server-only';
import { newId } from '@/lib/db/ids';
import { checkInNumber } from '@/lib/domain/training/check-in-number';
import { getSession } from '@/lib/features/training-attendance/attendance/get-session';
import type { CloseCheckInInput, OpenCheckInInput } from '@/lib/features/training-attendance/check-in/schema';
import { getKeptClass } from '@/lib/features/training-attendance/class/class-head';
import { saySession } from '@/lib/features/training-attendance/class/say-class';
import { TIME_ZONE } from '@/lib/format/date';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';
import { hashUrlToken, newUrlToken } from '@/lib/server/url-token';

/** A code just opened. The token is in this one answer and nowhere else: a lost print is a new code. */
export type OpenedCheckIn = {
  readonly checkInId: string;
  readonly token: string | null;
  /** The six figures to be written beside the code, for people with a personal link and no account. */
  readonly number: string | null;
};

/** Opens a code for a session; an earlier one of the session stops working. */
export async function openCheckIn(
  { tx, actor, today }: Context,
  { classId, sessionId, from, to }: OpenCheckInInput,
): Promise<Outcome<OpenedCheckIn>> {
  const head = await getKeptClass(tx, actor, classId);
  if (head.state === 'cancelled') return refused('cancelled', 'Lớp đã hủy nên không mở mã điểm danh.');
  const session = await getSession(tx, head, sessionId);
  if (session.heldOn < today)
    return refused('over', 'Buổi học đã qua. Ghi ở phần điểm danh, hoặc chọn buổi khác.', 'sessionId');
  const token = newUrlToken();
  const hash = hashUrlToken(token);
  if (!hash) throw new Error('a token that is none');
  const checkInId = newId();
  await tx.$executeRaw`
    UPDATE training_check_in SET closed_at = now()
     WHERE city_id = scope_city() AND class_id = ${classId}::uuid AND session_id = ${sessionId}::uuid AND closed_at IS NULL`;
  await tx.$executeRaw`
    INSERT INTO training_check_in (city_id, id, class_id, session_id, commune_id, token_hash, open_from, open_to, opened_by)
    VALUES (scope_city(), ${checkInId}::uuid, ${classId}::uuid, ${sessionId}::uuid, ${head.communeId}::uuid, ${hash},
            (${session.heldOn}::date + ${from}::time) AT TIME ZONE ${TIME_ZONE},
            (${session.heldOn}::date + ${to}::time) AT TIME ZONE ${TIME_ZONE}, ${actor.displayName})`;
  return done<OpenedCheckIn>({
    value: { checkInId, token: null, number: null },
    shownOnce: { token, number: checkInNumber(hash) },
    message: `Đã mở mã điểm danh buổi ${saySession(session)}.`,
    audit: {
      action: 'training.check_in_opened',
      subject: 'training_class',
      subjectId: classId,
      detail: { sessionId, checkInId },
    },
  });
}

/** Closes a code at once. */
export async function closeCheckIn(
  { tx, actor }: Context,
  { classId, checkInId }: CloseCheckInInput,
): Promise<Outcome<{ readonly classId: string }>> {
  await getKeptClass(tx, actor, classId);
  const found = await tx.$executeRaw`
    UPDATE training_check_in SET closed_at = coalesce(closed_at, now())
     WHERE city_id = scope_city() AND class_id = ${classId}::uuid AND id = ${checkInId}::uuid`;
  if (found === 0) throw new NotFoundError();
  return done({
    value: { classId },
    message: 'Đã đóng mã điểm danh.',
    audit: {
      action: 'training.check_in_closed',
      subject: 'training_class',
      subjectId: classId,
      detail: { checkInId },
    },
  });
}
