'use client';

import { useRouter } from 'next/navigation';
import { ActionForm } from '@/components/form/action-form';
import { DateField } from '@/components/form/date-field';
import { SubmitButton } from '@/components/form/submit-button';
import { useActionForm } from '@/components/form/use-action-form';
import { Sheet } from '@/components/ui/sheet';
import { useToast } from '@/components/ui/toast';
import type { IsoDate } from '@/lib/domain/iso-date';
import { withdrawVersion } from '@/lib/features/materials/actions';
import { WithdrawVersionInput } from '@/lib/features/materials/versions/schema';

/** From which day a version is no longer given to anybody. */
export function WithdrawForm({ versionId, today }: { readonly versionId: string; readonly today: IsoDate }) {
  const router = useRouter();
  const toast = useToast();
  const form = useActionForm({
    action: withdrawVersion,
    schema: WithdrawVersionInput,
    defaults: { versionId, on: today },
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      router.refresh();
    },
  });
  return (
    <Sheet padding="form">
      <ActionForm form={form} label="Thu hồi bản này">
        <p className="text-ink-2">
          Từ ngày thu hồi không ai mở hoặc được phát bản này nữa. Ai đã nhận vẫn được tính là đã nhận.
        </p>
        <DateField name="on" label="Thu hồi từ ngày" today={today} />
        <SubmitButton variant="danger-outlined">Thu hồi bản này</SubmitButton>
      </ActionForm>
    </Sheet>
  );
}
