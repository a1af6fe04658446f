import 'server-only';
import { newId } from '@/lib/db/ids';
import { readParticipantLines, type ParticipantLine } from '@/lib/domain/training/participant-lines';
import { getOwnClass } from '@/lib/features/trainings/class/get-class';
import { refuseCancelled } from '@/lib/features/trainings/class/move-on';
import type { TrainingClass } from '@/lib/features/trainings/class/training-class';
import { keeperOf } from '@/lib/features/trainings/keeper';
import { listParticipants } from '@/lib/features/trainings/participants/list-participants';
import type { AddOfficialsInput, AddTrainersInput } from '@/lib/features/trainings/participants/schema';
import { listTrainersInOffice } from '@/lib/features/trainings/trainers/list-trainers';
import { formatCount } from '@/lib/format/number';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';

export type AddedParticipants = { readonly classId: string; readonly added: number };

/** Longest name and office that are kept. */
const LONGEST = 200;

/** Writes trainers of the register into a class for trainers; whoever stands there already stays as they are. */
export async function addTrainers(
  context: Context,
  { classId, trainerIds }: AddTrainersInput,
): Promise<Outcome<AddedParticipants>> {
  const { tx, actor, today } = context;
  const training = await getOwnClass(tx, actor, classId);
  const refusal = refuseCancelled(training) ?? refuseOtherKind(training);
  if (refusal) return refusal;
  const register = await listTrainersInOffice(tx, today);
  const chosen = register.filter(({ trainerId }) => trainerIds.includes(trainerId));
  if (chosen.length !== trainerIds.length)
    return refused('trainer_gone', 'Có người không còn trong sổ tập huấn viên. Chọn lại.', 'trainerIds');
  const known = new Set((await listParticipants(tx, classId)).map(({ trainerId }) => trainerId));
  return write(
    context,
    training,
    chosen.filter(({ trainerId }) => !known.has(trainerId)),
  );
}

/** Writes leaders and officials into a class, pasted one a line; a line that stands there already is left out. */
export async function addOfficials(
  context: Context,
  { classId, people }: AddOfficialsInput,
): Promise<Outcome<AddedParticipants>> {
  const { tx, actor } = context;
  const training = await getOwnClass(tx, actor, classId);
  const lines = readParticipantLines(people);
  const refusal = refuseCancelled(training) ?? refuseLines(lines);
  if (refusal) return refusal;
  const known = new Set((await listParticipants(tx, classId)).map(lineOf));
  return write(
    context,
    training,
    lines.filter((line) => !known.has(lineOf(line))),
  );
}

const lineOf = ({ fullName, office }: ParticipantLine): string => `${fullName}\n${office ?? ''}`;

async function write(
  { tx, actor }: Context,
  { classId, title }: TrainingClass,
  people: readonly (ParticipantLine & { readonly trainerId?: string })[],
): Promise<Outcome<AddedParticipants>> {
  const { cityId, communeId, displayName } = keeperOf(actor);
  await tx.trainingParticipant.createMany({
    data: people.map(({ trainerId, fullName, office }) => ({
      cityId,
      id: newId(),
      classId,
      communeId,
      trainerId: trainerId ?? null,
      fullName,
      office,
      recordedBy: displayName,
    })),
  });
  return done({
    value: { classId, added: people.length },
    message:
      people.length === 0
        ? 'Những người này đã có trong lớp.'
        : `Đã ghi ${formatCount(people.length)} người vào lớp «${title}».`,
    audit: {
      action: 'training.participants_added',
      subject: 'training_class',
      subjectId: classId,
      detail: { people: people.length },
    },
  });
}

const refuseOtherKind = ({ kind }: TrainingClass): Outcome<never> | null =>
  kind === 'training_of_trainers'
    ? null
    : refused('other_kind', 'Lớp này không phải lớp cho tập huấn viên. Sửa loại lớp trước.', 'trainerIds');

function refuseLines(lines: readonly ParticipantLine[]): Outcome<never> | null {
  const nameless = lines.find(({ fullName }) => !/\p{L}/u.test(fullName));
  const long = lines.find(
    ({ fullName, office }) => fullName.length > LONGEST || (office ?? '').length > LONGEST,
  );
  if (lines.length === 0 || nameless)
    return refused(
      'nameless',
      'Mỗi dòng ghi họ tên, rồi dấu phẩy và chức vụ. Có dòng chưa có tên.',
      'people',
    );
  return long
    ? refused('line_too_long', `Dòng «${long.fullName.slice(0, 40)}…» quá dài. Mỗi người một dòng.`, 'people')
    : null;
}
