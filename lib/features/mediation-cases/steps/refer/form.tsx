'use client';

import { DateField } from '@/components/form/date-field';
import { TextField } from '@/components/form/text-field';
import { TextareaField } from '@/components/form/textarea-field';
import { referParties } from '@/lib/features/mediation-cases/steps/actions';
import { ReferInput, type ReferFields } from '@/lib/features/mediation-cases/steps/refer/schema';
import { ExclusionField } from '@/lib/features/mediation-cases/steps/ui/exclusion-field';
import { StepForm } from '@/lib/features/mediation-cases/steps/ui/step-form';
import { useStepForm, type StepBase } from '@/lib/features/mediation-cases/steps/ui/use-step-form';

/** The parties of a matter out of scope are told where to go (NĐ 15/2014 Đ6). */
export function ReferForm({ base }: { readonly base: StepBase }) {
  const form = useStepForm<ReferFields, ReferInput>({
    base,
    send: referParties,
    schema: ReferInput,
    defaults: { exclusion: '' as ReferFields['exclusion'], on: base.today, body: '', note: '' },
  });
  return (
    <StepForm base={base} form={form} submit="Ghi nơi đã hướng dẫn">
      <ExclusionField />
      <TextField
        name="body"
        label="Nơi có thẩm quyền"
        hint="Như «Công an phường», «Tòa án nhân dân khu vực 1»"
      />
      <DateField name="on" label="Ngày báo cho các bên" today={base.today} />
      <TextareaField name="note" label="Ghi chú" optional rows={2} />
    </StepForm>
  );
}
