import 'server-only';
import { can } from '@/lib/domain/access/permissions';
import type { Role } from '@/lib/domain/access/roles';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { ClassCounts } from '@/lib/domain/training/class-counts';
import { isForMediators } from '@/lib/domain/training/class-kind';
import { countMediators, countParticipants, countTaken } from '@/lib/features/trainings/class/count-people';
import { getClass } from '@/lib/features/trainings/class/get-class';
import { listAttendees, type Attendee } from '@/lib/features/trainings/class/list-attendees';
import { listClassTrainers, type ClassTrainer } from '@/lib/features/trainings/class/list-class-trainers';
import { listSessions, type ClassSession } from '@/lib/features/trainings/class/list-sessions';
import type { TrainingClass } from '@/lib/features/trainings/class/training-class';
import { keepsClass } from '@/lib/domain/training/class-keeper';
import { listParticipants, type Participant } from '@/lib/features/trainings/participants/list-participants';
import type { Context } from '@/lib/server/context';

/** A class with all that its page tells. */
export type ClassFile = {
  readonly training: TrainingClass;
  readonly sessions: readonly ClassSession[];
  readonly trainers: readonly ClassTrainer[];
  readonly attendees: readonly Attendee[];
  /** Trainers and officials; only who keeps the class reads them. */
  readonly participants: readonly Participant[];
  readonly counts: ClassCounts;
  /** Seats taken by anybody, of whatever commune; null for those who may not know. */
  readonly taken: number | null;
  readonly mayKeep: boolean;
  readonly role: Role;
  readonly today: IsoDate;
};

/**
 * A class with its sessions and the people of the reader's scope.
 * @throws NotFoundError when there is no such class for the reader.
 */
export async function readClass({ tx, actor, today }: Context, classId: string): Promise<ClassFile> {
  const training = await getClass(tx, classId);
  const mayKeep = keepsClass(actor, training);
  const participants = mayKeep ? await listParticipants(tx, classId) : [];
  return {
    training,
    sessions: await listSessions(tx, classId),
    trainers: await listClassTrainers(tx, classId),
    attendees: await listAttendees(tx, classId),
    participants,
    counts: isForMediators(training.kind)
      ? await countMediators(tx, classId)
      : countParticipants(participants),
    taken: can(actor, 'training:keep') ? await countTaken(tx, classId) : null,
    mayKeep,
    role: actor.role,
    today,
  };
}

/** Whether somebody can still be told to come. */
export const isToBeHeld = ({ training, today }: Pick<ClassFile, 'training' | 'today'>): boolean =>
  training.state === 'open' && training.heldTo >= today;
