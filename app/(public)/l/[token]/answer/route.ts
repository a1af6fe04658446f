import { answerTraining } from '@/lib/features/training-attendance/answer/answer-training';
import { AnswerInput } from '@/lib/features/training-attendance/answer/schema';
import { linkForm } from '@/lib/server/link-form';

/** «Tôi sẽ đến» or «Tôi không đến được». The page itself shows what stands then. */
export const POST = linkForm({
  act: 'answered',
  input: AnswerInput,
  run: ({ tx, input }) => answerTraining(tx, input, 'link'),
  back: ({ code }) => `?said=${code ?? 'answered'}`,
});
