'use client';

import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { useActionForm } from '@/components/form/use-action-form';
import { Sheet } from '@/components/ui/sheet';
import { useToast } from '@/components/ui/toast';
import { sendTrial } from '@/lib/features/notices/actions';
import { SendTrialInput } from '@/lib/features/notices/settings/schema';

/** A letter to oneself: the one way to know that an address was written rightly. */
export function TrialForm({ address }: { readonly address: string }) {
  const toast = useToast();
  const form = useActionForm({
    action: sendTrial,
    schema: SendTrialInput,
    defaults: {},
    onDone: ({ message }) => message && toast({ text: message }),
  });
  return (
    <Sheet title="Thư thử">
      <p className="text-cell text-ink-2 mb-3 break-words">Gửi một thư tới {address} để biết địa chỉ đúng.</p>
      <ActionForm form={form} label="Thư thử" className="flex">
        <SubmitButton variant="tonal" pendingLabel="Đang gửi…">
          Gửi thư thử
        </SubmitButton>
      </ActionForm>
    </Sheet>
  );
}
