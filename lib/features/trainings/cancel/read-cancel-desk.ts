import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { countMediators, countParticipants } from '@/lib/features/trainings/class/count-people';
import { getOwnClass } from '@/lib/features/trainings/class/get-class';
import type { TrainingClass } from '@/lib/features/trainings/class/training-class';
import { listParticipants } from '@/lib/features/trainings/participants/list-participants';
import type { Context } from '@/lib/server/context';

/** Whom the end of a class concerns. */
export type CancelDesk = {
  readonly training: TrainingClass;
  readonly invited: number;
  /** Completed the class, and will not have: mediators, trainers and officials. */
  readonly completed: number;
};

/** What should be known before a class is called off. @throws NotFoundError when it is not the actor's. */
export async function readCancelDesk({ tx, actor }: Context, classId: string): Promise<CancelDesk> {
  const training = await getOwnClass(tx, actor, classId);
  const { invited } = await countMediators(tx, classId);
  return { training, invited, completed: await countCompleted(tx, classId) };
}

/** Everybody who completed a class. */
export async function countCompleted(tx: ScopedTx, classId: string): Promise<number> {
  const mediators = await countMediators(tx, classId);
  return mediators.completed + countParticipants(await listParticipants(tx, classId)).completed;
}
