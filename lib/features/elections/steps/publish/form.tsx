'use client';

import { DateField } from '@/components/form/date-field';
import { TextField } from '@/components/form/text-field';
import { publishDecision } from '@/lib/features/elections/steps/actions';
import { PublishInput } from '@/lib/features/elections/steps/publish/schema';
import { StepForm } from '@/lib/features/elections/ui/step-form';
import { useStepForm, type StepBase } from '@/lib/features/elections/ui/use-step-form';

/** When and how the decision was announced in the neighbourhood. */
export function PublishForm({ base }: { readonly base: StepBase }) {
  const form = useStepForm({
    base,
    send: publishDecision,
    schema: PublishInput,
    defaults: { on: base.today, how: '' },
  });
  return (
    <StepForm base={base} form={form} submit="Ghi việc công bố">
      <DateField name="on" label="Ngày công bố" today={base.today} />
      <TextField
        name="how"
        label="Cách công bố"
        hint="Như: niêm yết tại nhà văn hóa, phát trên loa truyền thanh (Luật, Điều 8 khoản 4)"
      />
    </StepForm>
  );
}
