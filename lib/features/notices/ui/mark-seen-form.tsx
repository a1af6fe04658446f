'use client';

import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { useActionForm } from '@/components/form/use-action-form';
import { useToast } from '@/components/ui/toast';
import { markSeen } from '@/lib/features/notices/actions';
import { MarkSeenInput } from '@/lib/features/notices/list/schema';

/** Everything on the page has been seen; what comes in while one reads stays new. */
export function MarkSeenForm({ until }: MarkSeenInput) {
  const toast = useToast();
  const form = useActionForm({
    action: markSeen,
    schema: MarkSeenInput,
    defaults: { until },
    onDone: ({ message }) => message && toast({ text: message }),
  });
  return (
    <div className="mb-3">
      <ActionForm form={form} label="Đánh dấu đã xem" className="flex">
        <SubmitButton variant="tonal">Đánh dấu đã xem tất cả</SubmitButton>
      </ActionForm>
    </div>
  );
}
