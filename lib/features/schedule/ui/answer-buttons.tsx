import { Check } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { answerState } from '@/lib/domain/training/invitation';
import { answersLeft } from '@/lib/features/schedule/arrange';
import type { ScheduledClass } from '@/lib/features/schedule/schedule';

/** What somebody may say. */
export type Answer = 'coming' | 'declined';

/** What the buttons of one class's answer need to know. */
export type Question = {
  readonly classId: string;
  readonly title: string;
  readonly choices: readonly Answer[];
  /** The page's main question: the class that comes next. */
  readonly main: boolean;
};

/** The question that a class puts to the person. */
export const questionOf = (training: ScheduledClass, { main }: Pick<Question, 'main'>): Question => ({
  classId: training.classId,
  title: training.title,
  choices: answersLeft(answerState(training)),
  main,
});

type AnswerButtonsProps = Pick<Question, 'choices' | 'main'> & { readonly pending?: boolean };

/** One tap each, as large as a thumb; they send the form around them. */
export function AnswerButtons({ choices, main, pending = false }: AnswerButtonsProps) {
  return (
    <div className="flex flex-col gap-2.5">
      {choices.map((choice) =>
        choice === 'coming' ? (
          <Button
            key={choice}
            type="submit"
            name="answer"
            value={choice}
            variant={main ? 'filled' : 'tonal'}
            size="thumb"
            block
            icon={Check}
            pending={pending}
          >
            Tôi sẽ đến
          </Button>
        ) : (
          <Button
            key={choice}
            type="submit"
            name="answer"
            value={choice}
            size="thumb"
            block
            pending={pending}
          >
            Tôi không đến được
          </Button>
        ),
      )}
    </div>
  );
}
