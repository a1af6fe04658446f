'use client';

import { Check, X } from 'lucide-react';
import { usePress } from '@/components/form/use-press';
import { Button } from '@/components/ui/button';
import type { AnswerState } from '@/lib/domain/training/invitation';
import { recordAnswer } from '@/lib/features/training-attendance/actions';

type AnswerButtonsProps = {
  readonly classId: string;
  readonly mediatorId: string;
  readonly fullName: string;
  readonly state: AnswerState;
};

/** What somebody says on the telephone, written down in one tap; a change of mind is another tap. */
export function AnswerButtons({ classId, mediatorId, fullName, state }: AnswerButtonsProps) {
  const { press, pending } = usePress(recordAnswer);
  const tap = (answer: 'coming' | 'declined') => () => void press({ classId, mediatorId, answer });
  const hasSeat = state === 'coming' || state === 'waiting';
  return (
    <>
      {hasSeat ? null : (
        <Button
          size="row"
          variant="tonal"
          icon={Check}
          pending={pending}
          aria-label={`${fullName} sẽ đến`}
          onClick={tap('coming')}
        >
          Sẽ đến
        </Button>
      )}
      {state === 'declined' ? null : (
        <Button
          size="row"
          icon={X}
          pending={pending}
          aria-label={`${fullName} không đến được`}
          onClick={tap('declined')}
        >
          Không đến
        </Button>
      )}
    </>
  );
}
