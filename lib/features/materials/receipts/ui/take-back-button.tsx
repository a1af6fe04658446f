'use client';

import { useRouter } from 'next/navigation';
import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { useActionForm } from '@/components/form/use-action-form';
import { useToast } from '@/components/ui/toast';
import { takeBack } from '@/lib/features/materials/actions';
import { TakeBackInput } from '@/lib/features/materials/receipts/schema';

type TakeBackButtonProps = {
  readonly receiptId: string;
  /** To whom it was handed, for a screen reader's list of buttons. */
  readonly whom: string;
};

/** Mends a slip of whoever handed out. */
export function TakeBackButton({ receiptId, whom }: TakeBackButtonProps) {
  const router = useRouter();
  const toast = useToast();
  const form = useActionForm({
    action: takeBack,
    schema: TakeBackInput,
    defaults: { receiptId },
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      router.refresh();
    },
  });
  return (
    <ActionForm form={form} label={`Bỏ lần phát ghi nhầm cho ${whom}`}>
      <SubmitButton variant="text" size="row" pendingLabel="Đang bỏ…">
        Ghi nhầm, bỏ<span className="sr-only">: {whom}</span>
      </SubmitButton>
    </ActionForm>
  );
}
