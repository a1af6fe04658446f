'use client';

import { useState } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { useActionForm } from '@/components/form/use-action-form';
import { Notice } from '@/components/ui/notice';
import { checkIn } from '@/lib/features/training-attendance/actions';
import { CheckInInput } from '@/lib/features/training-attendance/check-in/schema';

/** One press at the door of a class; opening the page alone writes nothing. */
export function CheckInForm({ token }: { readonly token: string }) {
  const [said, setSaid] = useState('');
  const form = useActionForm({
    action: checkIn,
    schema: CheckInInput,
    defaults: { token },
    onDone: ({ message }) => setSaid(message ?? ''),
  });
  if (said !== '') return <Notice tone="met" title={said} role="status" />;
  return (
    <ActionForm form={form} label="Điểm danh">
      <SubmitButton size="thumb" block>
        Tôi có mặt
      </SubmitButton>
    </ActionForm>
  );
}
