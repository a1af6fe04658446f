'use client';

import { DateField } from '@/components/form/date-field';
import { TextareaField } from '@/components/form/textarea-field';
import { refuseCase } from '@/lib/features/mediation-cases/steps/actions';
import { RefuseInput, type RefuseFields } from '@/lib/features/mediation-cases/steps/refuse/schema';
import { ExclusionField } from '@/lib/features/mediation-cases/steps/ui/exclusion-field';
import { StepForm } from '@/lib/features/mediation-cases/steps/ui/step-form';
import { useStepForm, type StepBase } from '@/lib/features/mediation-cases/steps/ui/use-step-form';

/** The matter is not taken: the line stays in the book and is not counted as mediated. */
export function RefuseForm({ base }: { readonly base: StepBase }) {
  const form = useStepForm<RefuseFields, RefuseInput>({
    base,
    send: refuseCase,
    schema: RefuseInput,
    defaults: { exclusion: '' as RefuseFields['exclusion'], on: base.today, note: '' },
  });
  return (
    <StepForm base={base} form={form} submit="Không nhận hòa giải">
      <ExclusionField />
      <DateField name="on" label="Ngày báo cho các bên" today={base.today} />
      <TextareaField name="note" label="Ghi chú" optional rows={2} />
    </StepForm>
  );
}
