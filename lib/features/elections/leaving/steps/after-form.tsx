'use client';

import { DateField } from '@/components/form/date-field';
import { TextField } from '@/components/form/text-field';
import { publishLeaving, receiveLeavingCopies } from '@/lib/features/elections/leaving/steps/actions';
import { LeavingCopiesInput, PublishLeavingInput } from '@/lib/features/elections/leaving/steps/schema';
import { CopyRows, type CopyLine } from '@/lib/features/elections/ui/copy-rows';
import { StepForm } from '@/lib/features/elections/ui/step-form';
import { useStepForm, type StepBase } from '@/lib/features/elections/ui/use-step-form';

/** When and how the decision was announced. */
export function PublishLeavingForm({ base }: { readonly base: StepBase }) {
  const form = useStepForm({
    base,
    send: publishLeaving,
    schema: PublishLeavingInput,
    defaults: { on: base.today, how: '' },
  });
  return (
    <StepForm base={base} form={form} submit="Ghi việc công bố">
      <DateField name="on" label="Ngày công bố" today={base.today} />
      <TextField
        name="how"
        label="Cách công bố"
        hint="Như: niêm yết tại nhà văn hóa, phát trên loa truyền thanh"
      />
    </StepForm>
  );
}

/** Who has received the decision, and when. */
export function LeavingCopiesForm({
  base,
  lines,
}: {
  readonly base: StepBase;
  readonly lines: readonly CopyLine[];
}) {
  const form = useStepForm({
    base,
    send: receiveLeavingCopies,
    schema: LeavingCopiesInput,
    defaults: { copies: lines.map(({ recipientId }) => ({ recipientId, receivedOn: '' })) },
  });
  return (
    <StepForm base={base} form={form} submit="Ghi ngày nhận">
      <p>Quyết định gửi đến những nơi này (Luật, Điều 11). Nơi chưa nhận thì để trống.</p>
      <CopyRows lines={lines} today={base.today} />
    </StepForm>
  );
}
