'use client';

import { usePress } from '@/components/form/use-press';
import { Button } from '@/components/ui/button';
import type { ClassSession } from '@/lib/features/trainings/class/list-sessions';
import type { TrainingClass } from '@/lib/features/trainings/class/training-class';
import { saySession } from '@/lib/features/trainings/say-class';
import { removeSession } from '@/lib/features/trainings/sessions/actions';

type RemoveSessionButtonProps = { readonly training: TrainingClass; readonly session: ClassSession };

/** Takes one session off a class; stands in its row. */
export function RemoveSessionButton({ training: { classId, version }, session }: RemoveSessionButtonProps) {
  const { press, pending } = usePress(removeSession);
  return (
    <Button
      variant="text"
      size="row"
      aria-label={`Bỏ buổi ${saySession(session)}`}
      pending={pending}
      onClick={() => void press({ classId, version, sessionId: session.sessionId })}
    >
      Bỏ buổi
    </Button>
  );
}
