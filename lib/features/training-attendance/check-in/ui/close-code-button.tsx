'use client';

import { usePress } from '@/components/form/use-press';
import { Button } from '@/components/ui/button';
import { closeCheckIn } from '@/lib/features/training-attendance/actions';

type CloseCodeButtonProps = { readonly classId: string; readonly checkInId: string };

/** Closes a code before its time: a print that went astray opens nothing any more. */
export function CloseCodeButton({ classId, checkInId }: CloseCodeButtonProps) {
  const { press, pending } = usePress(closeCheckIn);
  return (
    <Button
      size="row"
      variant="danger-outlined"
      pending={pending}
      onClick={() => void press({ classId, checkInId })}
    >
      Đóng mã
    </Button>
  );
}
