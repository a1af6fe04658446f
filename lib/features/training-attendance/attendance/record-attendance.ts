import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import { hasLeftBy, refuseMarking } from '@/lib/domain/training/taking-attendance';
import { getSession } from '@/lib/features/training-attendance/attendance/get-session';
import type { AttendanceInput } from '@/lib/features/training-attendance/attendance/schema';
import {
  insertArrivals,
  writePresences,
  type Marking,
} from '@/lib/features/training-attendance/attendance/write-presences';
import { getKeptClass } from '@/lib/features/training-attendance/class/class-head';
import { MARKING_REFUSALS, someNames } from '@/lib/features/training-attendance/class/sentences';
import { formatDate } from '@/lib/format/date';
import { formatCount } from '@/lib/format/number';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

/** What stands of the session now. */
export type Recorded = { readonly classId: string; readonly present: number; readonly listed: number };

/**
 * Writes down who was in one session, in as many statements for three hundred people as for three. Sent twice it says the
 * same; what two people tick at a time does not undo each other, for only what was touched is sent.
 */
export async function recordAttendance(context: Context, input: AttendanceInput): Promise<Outcome<Recorded>> {
  const { tx, actor, today } = context;
  const head = await getKeptClass(tx, actor, input.classId);
  const { heldOn } = await getSession(tx, head, input.sessionId);
  const early = refuseMarking({ heldOn, state: head.state }, today);
  if (early) return refused(early, MARKING_REFUSALS[early](formatDate(heldOn)));
  const present = [...new Set([...input.present, ...input.arrivals.map(({ mediatorId }) => mediatorId)])];
  const marked = [...new Set([...present, ...input.excused, ...input.absent])];
  const left = await listLeftBy(tx, marked, heldOn);
  if (left.length > 0)
    return refused(
      'left',
      `${someNames(left)} đã thôi làm trước buổi học ngày ${formatDate(heldOn)} nên không điểm danh được. Bỏ ra rồi ghi lại.`,
      'present',
    );
  const marking: Marking = {
    classId: head.classId,
    sessionId: input.sessionId,
    heldOn,
    by: actor.displayName,
  };
  await insertArrivals(tx, marking, present);
  await writePresences(tx, marking, { ...input, present });
  const counted = await countPresent(tx, marking);
  return done({
    value: { classId: head.classId, ...counted },
    message: `Đã ghi điểm danh: ${formatCount(counted.present)} trong ${formatCount(counted.listed)} người có mặt.`,
    audit: {
      action: 'training.attendance_recorded',
      subject: 'training_class',
      subjectId: head.classId,
      detail: { sessionId: input.sessionId, marked: marked.length, ...counted },
    },
  });
}

type Person = { readonly fullName: string; readonly seats: readonly { readonly validTo: IsoDate | null }[] };

/** Names of those who sat in no team any more on the day. @throws NotFoundError when somebody is nobody of the reader's. */
async function listLeftBy(tx: ScopedTx, ids: readonly string[], day: IsoDate): Promise<readonly string[]> {
  const people = await tx.$queryRaw<Person[]>`
    SELECT m.full_name AS "fullName", jsonb_agg(jsonb_build_object('validTo', v.valid_to)) AS seats
      FROM service v JOIN mediator m ON m.city_id = v.city_id AND m.id = v.mediator_id
     WHERE v.city_id = scope_city() AND v.mediator_id = ANY (${ids}::uuid[])
     GROUP BY m.id, m.full_name, m.search_name ORDER BY m.search_name, m.id`;
  if (people.length < ids.length) throw new NotFoundError();
  return people.filter(({ seats }) => hasLeftBy(seats, day)).map(({ fullName }) => fullName);
}

async function countPresent(
  tx: ScopedTx,
  { classId, sessionId }: Marking,
): Promise<{ readonly present: number; readonly listed: number }> {
  const [counted] = await tx.$queryRaw<{ present: number; listed: number }[]>`
    SELECT count(*)::int AS listed, count(p.mediator_id)::int AS present
      FROM training_attendee a
      LEFT JOIN training_presence p ON p.city_id = a.city_id AND p.session_id = ${sessionId}::uuid
            AND p.mediator_id = a.mediator_id AND p.state = 'present'
     WHERE a.city_id = scope_city() AND a.class_id = ${classId}::uuid AND a.withdrawn_on IS NULL`;
  return counted ?? { present: 0, listed: 0 };
}
