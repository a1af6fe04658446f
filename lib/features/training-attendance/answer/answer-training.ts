import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import {
  ANSWERED,
  UNANSWERED,
  isAnswered,
  type AnswerOutcome,
} from '@/lib/features/training-attendance/answer/outcome';
import type { AnswerInput } from '@/lib/features/training-attendance/answer/schema';
import { done, refused, type Outcome } from '@/lib/server/action';

/** What became of an answer: a seat, a place in the queue, or an excuse. */
export type Answered = { readonly classId: string; readonly state: 'coming' | 'waiting' | 'declined' };

/**
 * The answer of the person in the scope, of whatever role or link: the database knows who that is and counts the seats.
 * @param how by which way they came: signed in, or by their own link.
 */
export async function answerTraining(
  tx: ScopedTx,
  { classId, answer }: AnswerInput,
  how: 'portal' | 'link',
): Promise<Outcome<Answered>> {
  const [row] = await tx.$queryRaw<{ outcome: AnswerOutcome }[]>`
    SELECT answer_training(${classId}::uuid, ${answer}, ${how}) AS outcome`;
  const outcome = row?.outcome ?? 'not_invited';
  if (!isAnswered(outcome)) return refused(outcome, UNANSWERED[outcome]);
  return done({
    value: { classId, state: outcome },
    message: ANSWERED[outcome],
    audit: {
      action: 'training.answered',
      subject: 'training_class',
      subjectId: classId,
      detail: { answer: outcome, how },
    },
  });
}
