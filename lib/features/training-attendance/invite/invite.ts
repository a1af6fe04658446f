import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import { refuseInviting } from '@/lib/domain/training/invitation';
import { hasLeftBy } from '@/lib/domain/training/taking-attendance';
import { getClassToInvite, type ClassHead } from '@/lib/features/training-attendance/class/class-head';
import { INVITING_REFUSALS, someNames } from '@/lib/features/training-attendance/class/sentences';
import type { InviteInput } from '@/lib/features/training-attendance/invite/schema';
import { listCommitments } from '@/lib/features/training-attendance/proposal/list-commitments';
import { formatCount } from '@/lib/format/number';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

type Person = {
  readonly mediatorId: string;
  readonly fullName: string;
  readonly seats: readonly { readonly validTo: IsoDate | null }[];
};

/** @throws NotFoundError when one of them is nobody of the reader's scope. */
async function getPeople(tx: ScopedTx, ids: readonly string[]): Promise<readonly Person[]> {
  const people = await tx.$queryRaw<Person[]>`
    SELECT m.id AS "mediatorId", m.full_name AS "fullName", jsonb_agg(jsonb_build_object('validTo', v.valid_to)) AS seats
      FROM service v JOIN mediator m ON m.city_id = v.city_id AND m.id = v.mediator_id
     WHERE v.city_id = scope_city() AND v.mediator_id = ANY (${ids}::uuid[])
     GROUP BY m.id, m.full_name, m.search_name ORDER BY m.search_name, m.id`;
  if (people.length < ids.length) throw new NotFoundError();
  return people;
}

/**
 * Puts people on the list of a class, each with the team of the day. Who is on it already stays as they are; of people who
 * sit in another class at the time the actor is told first.
 */
export async function inviteMediators(
  context: Context,
  input: InviteInput,
): Promise<Outcome<{ readonly classId: string; readonly invited: number }>> {
  const { tx, actor, today } = context;
  const head = await getClassToInvite(tx, actor, input.classId);
  const closed = refuseInviting(head, today);
  if (closed) return refused(closed, INVITING_REFUSALS[closed]);
  const people = await getPeople(tx, input.mediatorIds);
  const refusal = refuseLeft(people, head, today) ?? (await refuseClash(context, head, people, input));
  if (refusal) return refusal;
  const invited = await insertAttendees(context, head, input.mediatorIds);
  if (invited === 0) return refused('all_invited', 'Những người này đã có trong danh sách mời của lớp.');
  const known = people.length - invited;
  return done({
    value: { classId: head.classId, invited },
    message: `Đã mời ${formatCount(invited)} người vào lớp «${head.title}».${known > 0 ? ` ${formatCount(known)} người đã có trong danh sách từ trước.` : ''}`,
    audit: {
      action: 'training.invited',
      subject: 'training_class',
      subjectId: head.classId,
      detail: { people: invited },
    },
    outbox: [{ topic: 'training.invited', payload: { classId: head.classId } }],
  });
}

function refuseLeft(
  people: readonly Person[],
  { heldFrom }: ClassHead,
  today: IsoDate,
): Outcome<never> | null {
  const day = heldFrom > today ? heldFrom : today;
  const left = people.filter(({ seats }) => hasLeftBy(seats, day)).map(({ fullName }) => fullName);
  return left.length === 0
    ? null
    : refused(
        'left',
        `${someNames(left)} thôi làm hòa giải viên trước ngày học. Bỏ ra rồi mời lại.`,
        'mediatorIds',
      );
}

async function refuseClash(
  { tx, today }: Context,
  head: ClassHead,
  people: readonly Person[],
  { despiteClash }: InviteInput,
): Promise<Outcome<never> | null> {
  if (despiteClash) return null;
  const { clashes } = await listCommitments(tx, head, today);
  const told = people.flatMap(({ mediatorId, fullName }) => {
    const other = clashes.get(mediatorId);
    return other ? [`${fullName} (lớp «${other.title}»)`] : [];
  });
  return told.length === 0
    ? null
    : refused(
        'clash',
        `Cùng giờ đã có lớp khác: ${someNames(told)}. Bỏ ra, hoặc chọn vẫn mời.`,
        'mediatorIds',
      );
}

/** One statement, however many people; the seat of the day says the team. @returns how many were not on the list. */
async function insertAttendees(
  { tx, actor, today }: Context,
  { classId, heldFrom }: ClassHead,
  ids: readonly string[],
): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO training_attendee (city_id, class_id, mediator_id, commune_id, team_id, half_days, invited_at, invited_by)
    SELECT DISTINCT ON (v.mediator_id) v.city_id, ${classId}::uuid, v.mediator_id, v.commune_id, v.team_id, 0, now(), ${actor.displayName}
      FROM service v
     WHERE v.city_id = scope_city() AND v.mediator_id = ANY (${ids}::uuid[])
       AND coalesce(v.valid_to > greatest(${heldFrom}::date, ${today}::date), true)
     ORDER BY v.mediator_id, (v.role = 'leader') DESC, v.valid_from, v.seat_id
    ON CONFLICT (city_id, class_id, mediator_id) DO NOTHING`;
}
