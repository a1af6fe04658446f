'use client';

import { DateField } from '@/components/form/date-field';
import { TextareaField } from '@/components/form/textarea-field';
import { continueMediation } from '@/lib/features/mediation-cases/steps/actions';
import { ContinueInput } from '@/lib/features/mediation-cases/steps/continue/schema';
import { StepForm } from '@/lib/features/mediation-cases/steps/ui/step-form';
import { useStepForm, type StepBase } from '@/lib/features/mediation-cases/steps/ui/use-step-form';

/** After a pause the mediation goes on. */
export function ContinueForm({ base }: { readonly base: StepBase }) {
  const form = useStepForm({
    base,
    send: continueMediation,
    schema: ContinueInput,
    defaults: { on: base.today, note: '' },
  });
  return (
    <StepForm base={base} form={form} submit="Tiếp tục hòa giải">
      <DateField name="on" label="Ngày tiếp tục" today={base.today} />
      <TextareaField name="note" label="Ghi chú" optional rows={2} />
    </StepForm>
  );
}
