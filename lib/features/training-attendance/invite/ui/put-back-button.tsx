'use client';

import { usePress } from '@/components/form/use-press';
import { Button } from '@/components/ui/button';
import { putBackInvitation } from '@/lib/features/training-attendance/actions';

type PutBackButtonProps = {
  readonly classId: string;
  readonly mediatorId: string;
  readonly fullName: string;
};

/** Takes the taking off back. */
export function PutBackButton({ classId, mediatorId, fullName }: PutBackButtonProps) {
  const { press, pending } = usePress(putBackInvitation);
  return (
    <Button
      size="row"
      variant="tonal"
      pending={pending}
      aria-label={`Đưa ${fullName} trở lại danh sách`}
      onClick={() => void press({ classId, mediatorId })}
    >
      Đưa trở lại danh sách
    </Button>
  );
}
