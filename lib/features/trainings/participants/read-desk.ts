import 'server-only';
import type { ListOption } from '@/components/form/checkbox-list-field';
import type { IsoDate } from '@/lib/domain/iso-date';
import { atLineStart } from '@/lib/domain/units/unit-name';
import { getOwnClass } from '@/lib/features/trainings/class/get-class';
import type { TrainingClass } from '@/lib/features/trainings/class/training-class';
import { listParticipants, type Participant } from '@/lib/features/trainings/participants/list-participants';
import { sayOwner } from '@/lib/features/trainings/say-class';
import { listTrainersInOffice } from '@/lib/features/trainings/trainers/list-trainers';
import type { Context } from '@/lib/server/context';

/** The trainers and officials of a class, and the trainers who could come. */
export type ParticipantDesk = {
  readonly training: TrainingClass;
  readonly participants: readonly Participant[];
  /** Trainers in office who are not on the list, those never trained first; empty in a class of another kind. */
  readonly trainers: readonly ListOption[];
  readonly today: IsoDate;
};

/** @throws NotFoundError when the class is not the actor's. */
export async function readParticipantDesk(
  { tx, actor, today }: Context,
  classId: string,
): Promise<ParticipantDesk> {
  const training = await getOwnClass(tx, actor, classId);
  const participants = await listParticipants(tx, classId);
  const listed = new Set(participants.map(({ trainerId }) => trainerId));
  const register = training.kind === 'training_of_trainers' ? await listTrainersInOffice(tx, today) : [];
  const open = register.filter(({ trainerId }) => !listed.has(trainerId));
  return {
    training,
    participants,
    trainers: [
      ...open.filter(({ trainedOn }) => trainedOn === null),
      ...open.filter(({ trainedOn }) => trainedOn !== null),
    ].map((trainer) => ({
      value: trainer.trainerId,
      label: trainer.fullName,
      note: [atLineStart(sayOwner(trainer)), trainer.trainedOn === null ? 'chưa được tập huấn' : null]
        .filter(Boolean)
        .join(', '),
    })),
    today,
  };
}
