import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { getOwnClass } from '@/lib/features/trainings/class/get-class';
import { listSessions } from '@/lib/features/trainings/class/list-sessions';
import { followSessions, moveOn, refuseCancelled } from '@/lib/features/trainings/class/move-on';
import { tellChange } from '@/lib/features/trainings/class/tell-change';
import { keeperOf } from '@/lib/features/trainings/keeper';
import { saySession } from '@/lib/features/trainings/say-class';
import type { RemoveSessionInput } from '@/lib/features/trainings/sessions/schema';
import { formatCount } from '@/lib/format/number';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

/** Takes a session off a class, before anybody's attendance hangs on it. */
export async function removeSession(
  context: Context,
  { classId, version, sessionId }: RemoveSessionInput,
): Promise<Outcome<{ readonly version: number }>> {
  const { tx, actor, today } = context;
  const { cityId } = keeperOf(actor);
  const training = await getOwnClass(tx, actor, classId);
  const sessions = await listSessions(tx, classId);
  const session = sessions.find((one) => one.sessionId === sessionId);
  if (!session) throw new NotFoundError();
  await moveOn(context, { classId, version }, { seen: true });
  const refusal =
    refuseCancelled(training) ??
    refuseLast(sessions.length) ??
    refuseInUse(await countUses(tx, classId, sessionId));
  if (refusal) return refusal;
  await tx.trainingSession.deleteMany({ where: { cityId, classId, id: sessionId } });
  await followSessions(tx, classId);
  return done({
    value: { version: version + 1 },
    message: `Đã bỏ buổi ${saySession(session)}.`,
    audit: {
      action: 'training.session_removed',
      subject: 'training_class',
      subjectId: classId,
      detail: { heldOn: session.heldOn, part: session.part },
    },
    outbox: tellChange(training, today),
  });
}

type Uses = { readonly people: number; readonly codes: number };

async function countUses(tx: ScopedTx, classId: string, sessionId: string): Promise<Uses> {
  const [uses] = await tx.$queryRaw<Uses[]>`
    SELECT (SELECT count(*)::int FROM training_presence p WHERE p.city_id = scope_city()
              AND p.class_id = ${classId}::uuid AND p.session_id = ${sessionId}::uuid) AS people,
           (SELECT count(*)::int FROM training_check_in k WHERE k.city_id = scope_city()
              AND k.class_id = ${classId}::uuid AND k.session_id = ${sessionId}::uuid) AS codes`;
  return uses ?? { people: 0, codes: 0 };
}

const refuseLast = (sessions: number): Outcome<never> | null =>
  sessions === 1
    ? refused('last_session', 'Đây là buổi duy nhất của lớp. Nếu lớp không học nữa thì hủy lớp.')
    : null;

function refuseInUse({ people, codes }: Uses): Outcome<never> | null {
  if (people > 0)
    return refused(
      'attendance_taken',
      `Buổi này đã điểm danh ${formatCount(people)} người nên không bỏ được. Sửa điểm danh trước.`,
    );
  return codes > 0
    ? refused('code_shown', 'Buổi này đã mở mã điểm danh nên không bỏ được. Sửa ngày, giờ của buổi.')
    : null;
}
