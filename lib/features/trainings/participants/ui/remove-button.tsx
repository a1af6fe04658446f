'use client';

import { usePress } from '@/components/form/use-press';
import { Button } from '@/components/ui/button';
import { removeParticipant } from '@/lib/features/trainings/participants/actions';
import type { Participant } from '@/lib/features/trainings/participants/list-participants';

type RemoveButtonProps = { readonly classId: string; readonly participant: Participant };

/** Takes somebody off the list who was written down by mistake. */
export function RemoveButton({ classId, participant: { participantId, fullName } }: RemoveButtonProps) {
  const { press, pending } = usePress(removeParticipant);
  return (
    <Button
      variant="text"
      size="row"
      aria-label={`Bỏ ${fullName} khỏi danh sách`}
      pending={pending}
      onClick={() => void press({ classId, participantId })}
    >
      Bỏ khỏi danh sách
    </Button>
  );
}
