'use client';

import { CheckboxListField, type ListOption } from '@/components/form/checkbox-list-field';
import { DateField } from '@/components/form/date-field';
import { TextField } from '@/components/form/text-field';
import { endService, keepInService, withdrawLeaving } from '@/lib/features/elections/leaving/steps/actions';
import { EndInput, KeepInput, WithdrawInput } from '@/lib/features/elections/leaving/steps/schema';
import { DecisionFields } from '@/lib/features/elections/ui/decision-fields';
import { StepForm } from '@/lib/features/elections/ui/step-form';
import { useStepForm, type StepBase } from '@/lib/features/elections/ui/use-step-form';

type EndFormProps = {
  readonly base: StepBase;
  /** Every seat the person holds, the one of the procedure first. */
  readonly seats: readonly ListOption[];
  readonly signerOffice: string;
};

/** The chairman's decision, the seats it ends, and the first day without them. */
export function EndForm({ base, seats, signerOffice }: EndFormProps) {
  const form = useStepForm({
    base,
    send: endService,
    schema: EndInput,
    defaults: {
      number: '',
      decidedOn: base.today,
      takesEffectOn: '',
      signer: '',
      signerOffice,
      seatIds: seats.slice(0, 1).map(({ value }) => value),
    },
  });
  return (
    <StepForm base={base} form={form} submit="Ghi quyết định cho thôi">
      <DecisionFields
        today={base.today}
        effectLabel="Thôi làm từ ngày"
        effectHint="Ngày đầu tiên không còn làm; để trống nếu từ ngày ký, có thể là ngày sau này"
      />
      <CheckboxListField name="seatIds" label="Thôi làm ở" options={seats} />
    </StepForm>
  );
}

/** The chairman lets the person go on. */
export function KeepForm({ base }: { readonly base: StepBase }) {
  const form = useStepForm({
    base,
    send: keepInService,
    schema: KeepInput,
    defaults: { on: base.today, reason: '' },
  });
  return (
    <StepForm base={base} form={form} submit="Ghi việc không cho thôi">
      <DateField name="on" label="Ngày trả lời" today={base.today} />
      <TextField name="reason" label="Lý do" />
    </StepForm>
  );
}

/** The proposal is taken back. */
export function WithdrawForm({ base }: { readonly base: StepBase }) {
  const form = useStepForm({
    base,
    send: withdrawLeaving,
    schema: WithdrawInput,
    defaults: { on: base.today, reason: '' },
  });
  return (
    <StepForm base={base} form={form} submit="Rút đề nghị" variant="danger-filled">
      <DateField name="on" label="Ngày rút" today={base.today} />
      <TextField name="reason" label="Lý do" hint="Điều đã ghi vẫn còn để xem." />
    </StepForm>
  );
}
