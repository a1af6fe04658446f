import 'server-only';
import type { IsoDate } from '@/lib/domain/iso-date';
import { countMediators } from '@/lib/features/trainings/class/count-people';
import { getOwnClass } from '@/lib/features/trainings/class/get-class';
import { listSessions, type ClassSession } from '@/lib/features/trainings/class/list-sessions';
import type { TrainingClass } from '@/lib/features/trainings/class/training-class';
import { single } from '@/lib/schema/search-param';
import { uuid } from '@/lib/schema/reference';
import type { Context } from '@/lib/server/context';

/** The sessions of a class, and the one that is being changed. */
export type SessionDesk = {
  readonly training: TrainingClass;
  readonly sessions: readonly ClassSession[];
  /** Null: a new one is added. */
  readonly chosen: ClassSession | null;
  /** Who is told of another day or hour. */
  readonly invited: number;
  readonly today: IsoDate;
};

const Chosen = single(uuid()).nullable().catch(null);

/** @param asked the session named in the address. @throws NotFoundError when the class is not the actor's. */
export async function readSessionDesk(
  { tx, actor, today }: Context,
  classId: string,
  asked: unknown,
): Promise<SessionDesk> {
  const training = await getOwnClass(tx, actor, classId);
  const sessions = await listSessions(tx, classId);
  const sessionId = Chosen.parse(asked);
  return {
    training,
    sessions,
    chosen: sessions.find((session) => session.sessionId === sessionId) ?? null,
    invited: (await countMediators(tx, classId)).invited,
    today,
  };
}
