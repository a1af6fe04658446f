'use client';

import { useWatch } from 'react-hook-form';
import { DateField } from '@/components/form/date-field';
import { SelectField, type Option } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { TextareaField } from '@/components/form/textarea-field';
import type { CorrectableField } from '@/lib/domain/mediation-case/decisions/correct';
import { correctCase } from '@/lib/features/mediation-cases/steps/actions';
import { CorrectInput, type CorrectFields } from '@/lib/features/mediation-cases/steps/correct/schema';
import { StepForm } from '@/lib/features/mediation-cases/steps/ui/step-form';
import { useStepForm, type StepBase } from '@/lib/features/mediation-cases/steps/ui/use-step-form';

/** A field that may be wrong: what stands there, and its choices where they are a closed list. */
export type CorrectableOption = {
  readonly field: CorrectableField;
  readonly label: string;
  readonly standing: string;
  readonly choices: readonly Option[];
};

type CorrectFormProps = { readonly base: StepBase; readonly fields: readonly CorrectableOption[] };

/** A dated addition: which field, the right words, why. The old words stay in the timeline. */
export function CorrectForm({ base, fields }: CorrectFormProps) {
  const form = useStepForm<CorrectFields, CorrectInput>({
    base,
    send: correctCase,
    schema: CorrectInput,
    defaults: { field: '' as CorrectFields['field'], newValue: '', reason: '' },
  });
  const chosen = useWatch({ control: form.fields.control, name: 'field' });
  const field = fields.find((one) => one.field === chosen);
  return (
    <StepForm base={base} form={form} submit="Ghi đính chính">
      <SelectField
        name="field"
        label="Mục cần đính chính"
        options={fields.map((one) => ({ value: one.field, label: one.label }))}
      />
      {field ? (
        <>
          <p className="bg-well rounded-control px-3 py-2">
            <span className="text-note text-ink-2 block">Đang ghi</span>
            {field.standing}
          </p>
          <RightWords field={field} base={base} />
        </>
      ) : null}
      <TextField name="reason" label="Lý do" hint="Như «tổ trưởng báo lại sau khi xem tại chỗ»" />
    </StepForm>
  );
}

function RightWords({ field, base }: { readonly field: CorrectableOption; readonly base: StepBase }) {
  const label = 'Nội dung đúng';
  if (field.choices.length > 0)
    return <SelectField key={field.field} name="newValue" label={label} options={field.choices} />;
  switch (field.field) {
    case 'received_on':
      return <DateField name="newValue" label={label} today={base.today} />;
    case 'agreement':
      return <TextareaField name="newValue" label={label} />;
    default:
      return <TextField name="newValue" label={label} />;
  }
}
