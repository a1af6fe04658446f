import 'server-only';
import type { ListOption } from '@/components/form/checkbox-list-field';
import type { IsoDate } from '@/lib/domain/iso-date';
import { atLineStart } from '@/lib/domain/units/unit-name';
import { countMediators } from '@/lib/features/trainings/class/count-people';
import { getOwnClass } from '@/lib/features/trainings/class/get-class';
import { listClassTrainers } from '@/lib/features/trainings/class/list-class-trainers';
import type { TrainingClass } from '@/lib/features/trainings/class/training-class';
import { sayOwner } from '@/lib/features/trainings/say-class';
import { listTrainersInOffice } from '@/lib/features/trainings/trainers/list-trainers';
import type { Context } from '@/lib/server/context';

/** What the form of a class offers. */
export type ChangeDesk = {
  readonly training: TrainingClass;
  readonly trainers: readonly ListOption[];
  readonly trainerIds: readonly string[];
  /** Who would be told of another place. */
  readonly invited: number;
  readonly today: IsoDate;
};

/** A class that the actor keeps, and the trainers who may teach in it. @throws NotFoundError when it is not theirs. */
export async function readChangeDesk({ tx, actor, today }: Context, classId: string): Promise<ChangeDesk> {
  const training = await getOwnClass(tx, actor, classId);
  const teaching = await listClassTrainers(tx, classId);
  const register = await listTrainersInOffice(tx, today);
  // Somebody whose term ended goes on standing in the class that they teach.
  const former = teaching.filter(({ trainerId }) => !register.some((one) => one.trainerId === trainerId));
  const { invited } = await countMediators(tx, classId);
  return {
    training,
    trainers: [
      ...register.map((one) => ({
        value: one.trainerId,
        label: one.fullName,
        note: [one.office, atLineStart(sayOwner(one))].filter(Boolean).join(', '),
      })),
      ...former.map(({ trainerId, fullName }) => ({ value: trainerId, label: fullName, note: 'Đã thôi' })),
    ],
    trainerIds: teaching.map(({ trainerId }) => trainerId),
    invited,
    today,
  };
}
