import 'server-only';
import { databaseDay } from '@/lib/db/day';
import { certificateNumbers } from '@/lib/domain/training/certificate-number';
import { getOwnClass } from '@/lib/features/trainings/class/get-class';
import { refuseCancelled } from '@/lib/features/trainings/class/move-on';
import type { TrainingClass } from '@/lib/features/trainings/class/training-class';
import { keeperOf } from '@/lib/features/trainings/keeper';
import { listParticipants, type Participant } from '@/lib/features/trainings/participants/list-participants';
import type {
  CompleteParticipantsInput,
  RemoveParticipantInput,
} from '@/lib/features/trainings/participants/schema';
import { formatDate } from '@/lib/format/date';
import { formatCount } from '@/lib/format/number';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

/** Writes down who completed a class, with the numbers of their certificates one after the other. */
export async function completeParticipants(
  { tx, actor, today }: Context,
  { classId, participantIds, completedOn, from, sign }: CompleteParticipantsInput,
): Promise<Outcome<{ readonly classId: string }>> {
  const { cityId } = keeperOf(actor);
  const training = await getOwnClass(tx, actor, classId);
  const all = await listParticipants(tx, classId);
  const people = all.filter(({ participantId }) => participantIds.includes(participantId));
  if (people.length !== participantIds.length)
    return refused('people_gone', 'Có người không còn trong danh sách. Xem lại rồi chọn.', 'participantIds');
  const numbers = from === null || sign === null ? [] : certificateNumbers(from, people.length, sign);
  const refusal =
    refuseCancelled(training) ?? refuseDay(training, completedOn, today) ?? refuseTaken(all, people, numbers);
  if (refusal) return refusal;
  for (const [index, { participantId, certificateNumber }] of people.entries())
    await tx.trainingParticipant.updateMany({
      where: { cityId, classId, id: participantId },
      data: {
        completedOn: databaseDay(completedOn),
        certificateNumber: numbers[index] ?? certificateNumber,
        version: { increment: 1 },
      },
    });
  return done({
    value: { classId },
    message: `Đã ghi ${formatCount(people.length)} người hoàn thành lớp.`,
    audit: {
      action: 'training.participants_completed',
      subject: 'training_class',
      subjectId: classId,
      detail: { people: people.length, completedOn, certificates: numbers.length },
    },
  });
}

/** Takes somebody off a class who was written down by mistake. */
export async function removeParticipant(
  { tx, actor }: Context,
  { classId, participantId }: RemoveParticipantInput,
): Promise<Outcome<{ readonly classId: string }>> {
  const { cityId } = keeperOf(actor);
  const training = await getOwnClass(tx, actor, classId);
  const person = (await listParticipants(tx, classId)).find((one) => one.participantId === participantId);
  if (!person) throw new NotFoundError();
  const refusal = refuseCancelled(training);
  if (refusal) return refusal;
  if (person.certificateNumber !== null)
    return refused(
      'certified',
      `${person.fullName} đã có giấy chứng nhận ${person.certificateNumber} nên không bỏ khỏi danh sách được.`,
    );
  await tx.trainingParticipant.deleteMany({ where: { cityId, classId, id: participantId } });
  return done({
    value: { classId },
    message: `Đã bỏ ${person.fullName} khỏi danh sách.`,
    audit: {
      action: 'training.participant_removed',
      subject: 'training_class',
      subjectId: classId,
      detail: { isTrainer: person.trainerId !== null, hadCompleted: person.completedOn !== null },
    },
  });
}

function refuseDay({ heldFrom }: TrainingClass, completedOn: string, today: string): Outcome<never> | null {
  if (completedOn > today)
    return refused(
      'completed_ahead',
      `Ngày này ở tương lai. Hôm nay là ${formatDate(today)}.`,
      'completedOn',
    );
  return completedOn < heldFrom
    ? refused(
        'completed_before',
        `Lớp học từ ngày ${formatDate(heldFrom)}. Ngày hoàn thành phải từ ngày đó.`,
        'completedOn',
      )
    : null;
}

function refuseTaken(
  all: readonly Participant[],
  chosen: readonly Participant[],
  numbers: readonly string[],
): Outcome<never> | null {
  const others = all.filter((one) => !chosen.includes(one)).map(({ certificateNumber }) => certificateNumber);
  const taken = numbers.find((number) => others.includes(number));
  return taken === undefined
    ? null
    : refused('number_taken', `Số ${taken} đã cấp cho người khác trong lớp. Ghi số đầu tiên khác.`, 'from');
}
