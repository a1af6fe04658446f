'use client';

import type { ReactNode } from 'react';
import { useFormPart } from '@/components/form/form-context';
import { Button } from '@/components/ui/button';
import type { ButtonLook } from '@/components/ui/button-class';
import type { LucideIcon } from '@/components/ui/icon';

type SubmitButtonProps = ButtonLook & {
  readonly children: ReactNode;
  /** Comes back as `intent` in `onDone`, for forms with two ways to end. */
  readonly intent?: string;
  readonly pendingLabel?: string;
  readonly icon?: LucideIcon;
};

/** Sends the form around it; while sending it keeps its width and cannot be pressed again. */
export function SubmitButton({
  children,
  intent = '',
  variant = 'filled',
  pendingLabel = 'Đang ghi…',
  ...look
}: SubmitButtonProps) {
  const { pending } = useFormPart();
  return (
    <Button
      {...look}
      variant={variant}
      type="submit"
      value={intent}
      pending={pending}
      pendingLabel={pendingLabel}
    >
      {children}
    </Button>
  );
}
