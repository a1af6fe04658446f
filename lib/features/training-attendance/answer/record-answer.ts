import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { Answered } from '@/lib/features/training-attendance/answer/answer-training';
import {
  UNANSWERED,
  isAnswered,
  type AnswerOutcome,
} from '@/lib/features/training-attendance/answer/outcome';
import type { RecordAnswerInput } from '@/lib/features/training-attendance/answer/schema';
import { getClassToInvite } from '@/lib/features/training-attendance/class/class-head';
import { someNames } from '@/lib/features/training-attendance/class/sentences';
import { getAttendee } from '@/lib/features/training-attendance/invite/get-attendee';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';

type Waiting = { readonly mediatorId: string; readonly fullName: string };

function listWaiting(tx: ScopedTx, classId: string): Promise<Waiting[]> {
  return tx.$queryRaw<Waiting[]>`
    SELECT a.mediator_id AS "mediatorId", m.full_name AS "fullName"
      FROM training_attendee a JOIN mediator m ON m.city_id = a.city_id AND m.id = a.mediator_id
     WHERE a.city_id = scope_city() AND a.class_id = ${classId}::uuid AND a.waiting AND a.withdrawn_on IS NULL
     ORDER BY a.answered_at, a.mediator_id`;
}

/** Writes down what somebody said by telephone; who waited for the seat they give up is named. */
export async function recordAnswer(
  { tx, actor }: Context,
  { classId, mediatorId, answer }: RecordAnswerInput,
): Promise<Outcome<Answered>> {
  await getClassToInvite(tx, actor, classId);
  const { fullName } = await getAttendee(tx, classId, mediatorId);
  const before = await listWaiting(tx, classId);
  const [row] = await tx.$queryRaw<{ outcome: AnswerOutcome }[]>`
    SELECT answer_training_for(${classId}::uuid, ${mediatorId}::uuid, ${answer}) AS outcome`;
  const outcome = row?.outcome ?? 'not_invited';
  if (!isAnswered(outcome)) return refused(outcome, UNANSWERED[outcome]);
  const still = new Set((await listWaiting(tx, classId)).map((one) => one.mediatorId));
  const movedUp = before.filter((one) => one.mediatorId !== mediatorId && !still.has(one.mediatorId));
  return done({
    value: { classId, state: outcome },
    message: sayAnswer(
      fullName,
      outcome,
      movedUp.map((one) => one.fullName),
    ),
    audit: {
      action: 'training.answered',
      subject: 'training_class',
      subjectId: classId,
      detail: { mediatorId, answer: outcome, how: 'office' },
    },
  });
}

function sayAnswer(name: string, state: Answered['state'], movedUp: readonly string[]): string {
  const moved = movedUp.length > 0 ? ` ${someNames(movedUp)} đang chờ được chuyển lên.` : '';
  switch (state) {
    case 'coming':
      return `Đã ghi: ${name} sẽ đến.`;
    case 'waiting':
      return `Lớp đã đủ chỗ: ${name} vào danh sách chờ.`;
    case 'declined':
      return `Đã ghi: ${name} không đến được.${moved}`;
  }
}
