'use client';

import { TextField } from '@/components/form/text-field';
import { TextareaField } from '@/components/form/textarea-field';
import { markDuplicate } from '@/lib/features/mediation-cases/steps/actions';
import { MarkDuplicateInput } from '@/lib/features/mediation-cases/steps/mark-duplicate/schema';
import { StepForm } from '@/lib/features/mediation-cases/steps/ui/step-form';
import { useStepForm, type StepBase } from '@/lib/features/mediation-cases/steps/ui/use-step-form';

/** The same quarrel was written down before: this line then points at that one. */
export function MarkDuplicateForm({ base }: { readonly base: StepBase }) {
  const form = useStepForm({
    base,
    send: markDuplicate,
    schema: MarkDuplicateInput,
    defaults: { original: '', note: '' },
  });
  return (
    <StepForm base={base} form={form} submit="Đánh dấu ghi trùng" startAt="original">
      <p className="text-ink-2">
        Dòng này vẫn ở trong sổ, không tính là vụ hòa giải. Số của nó không dùng lại.
      </p>
      <TextField name="original" label="Số vụ đã ghi trước, trong sổ của tổ" hint="Như 3/2026" />
      <TextareaField name="note" label="Ghi chú" optional rows={2} />
    </StepForm>
  );
}
