import { Check } from 'lucide-react';
import { Button } from '@/components/ui/button';

type Answer = 'coming' | 'declined';

type AnswerButtonsProps = {
  readonly choices: readonly Answer[];
  readonly pending?: boolean;
};

/** One tap each, as large as a thumb; they send the form around them. */
export function AnswerButtons({ choices, pending = false }: AnswerButtonsProps) {
  return (
    <div className="flex flex-col gap-2.5">
      {choices.map((choice) =>
        choice === 'coming' ? (
          <Button
            key={choice}
            type="submit"
            name="answer"
            value={choice}
            variant="filled"
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
