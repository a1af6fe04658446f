'use client';

import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { useActionForm } from '@/components/form/use-action-form';
import { Notice } from '@/components/ui/notice';
import { useToast } from '@/components/ui/toast';
import type { SeatOnRoll } from '@/lib/features/roll/seat/seat-on-roll';
import { withdrawLeaving } from '@/lib/features/roll/seat/actions';
import { WithdrawLeavingInput } from '@/lib/features/roll/seat/leave/schema';
import { formatDate } from '@/lib/format/date';

/** A leaving that lies ahead, and the way to call it off. */
export function WithdrawLeavingForm({ seat }: { readonly seat: SeatOnRoll & { readonly validTo: string } }) {
  const { mediatorId, seatId, teamName, validTo } = seat;
  const toast = useToast();
  const form = useActionForm({
    action: withdrawLeaving,
    schema: WithdrawLeavingInput,
    defaults: { mediatorId, seatId },
    onDone: ({ message }) => message && toast({ text: message }),
  });
  return (
    <Notice
      tone="soon"
      title={`Sẽ thôi làm ở ${teamName} từ ngày ${formatDate(validTo)}`}
      className="mb-5"
      action={
        <ActionForm form={form} label={`Bỏ việc thôi làm ở ${teamName}`}>
          <SubmitButton size="row" variant="tonal">
            Bỏ ngày thôi, tiếp tục làm
          </SubmitButton>
        </ActionForm>
      }
    />
  );
}
