'use client';

import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { buttonClass } from '@/components/ui/button-class';
import { Disclosure } from '@/components/ui/disclosure';
import { useToast } from '@/components/ui/toast';
import { withdrawInvitation } from '@/lib/features/training-attendance/actions';
import { WithdrawInput } from '@/lib/features/training-attendance/invite/schema';

type WithdrawFormProps = { readonly classId: string; readonly mediatorId: string; readonly fullName: string };

/** Takes somebody off the list, with why; it can be taken back. */
export function WithdrawForm({ classId, mediatorId, fullName }: WithdrawFormProps) {
  const toast = useToast();
  const form = useActionForm({
    action: withdrawInvitation,
    schema: WithdrawInput,
    defaults: { classId, mediatorId, reason: '' },
    onDone: ({ message }) => message && toast({ text: message }),
  });
  return (
    <Disclosure
      className="relative"
      summaryClassName={buttonClass({ variant: 'text', size: 'row', className: 'list-none' })}
      panelClassName="bg-sheet border-line rounded-card shadow-float absolute right-0 z-10 mt-1 w-80 max-w-[calc(100vw-2rem)] border p-4 max-sm:right-auto max-sm:left-0"
      summary={
        <>
          Bỏ ra<span className="sr-only"> khỏi danh sách: {fullName}</span>
        </>
      }
    >
      <ActionForm form={form} label={`Bỏ ${fullName} khỏi danh sách`} className="flex flex-col gap-3">
        <TextField name="reason" label="Lý do" hint="Như «đang nằm viện»" />
        <SubmitButton size="row" variant="danger-outlined">
          Bỏ khỏi danh sách
        </SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
