'use client';

import { receiveCopies } from '@/lib/features/elections/steps/actions';
import { CopiesInput } from '@/lib/features/elections/steps/copies/schema';
import { CopyRows, type CopyLine } from '@/lib/features/elections/ui/copy-rows';
import { StepForm } from '@/lib/features/elections/ui/step-form';
import { useStepForm, type StepBase } from '@/lib/features/elections/ui/use-step-form';

/** Who has received the decision, and when. */
export function CopiesForm({
  base,
  lines,
}: {
  readonly base: StepBase;
  readonly lines: readonly CopyLine[];
}) {
  const form = useStepForm({
    base,
    send: receiveCopies,
    schema: CopiesInput,
    defaults: { copies: lines.map(({ recipientId }) => ({ recipientId, receivedOn: '' })) },
  });
  return (
    <StepForm base={base} form={form} submit="Ghi ngày nhận">
      <p>Quyết định gửi đến những nơi này (Luật, Điều 8 khoản 4). Nơi chưa nhận thì để trống.</p>
      <CopyRows lines={lines} today={base.today} />
    </StepForm>
  );
}
