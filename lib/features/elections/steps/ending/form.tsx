'use client';

import { DateField } from '@/components/form/date-field';
import { TextField } from '@/components/form/text-field';
import { cancelElection, endWithoutResult } from '@/lib/features/elections/steps/actions';
import { EndingInput } from '@/lib/features/elections/steps/ending/schema';
import { StepForm } from '@/lib/features/elections/ui/step-form';
import { useStepForm, type StepBase } from '@/lib/features/elections/ui/use-step-form';

type EndingFormProps = { readonly base: StepBase; readonly action: 'cancel' | 'end_without_result' };

/** The end of a procedure that leads to no decision. What was written stays to be read. */
export function EndingForm({ base, action }: EndingFormProps) {
  const form = useStepForm({
    base,
    send: action === 'cancel' ? cancelElection : endWithoutResult,
    schema: EndingInput,
    defaults: { on: base.today, reason: '' },
  });
  return (
    <StepForm
      base={base}
      form={form}
      submit={action === 'cancel' ? 'Bỏ thủ tục' : 'Kết thúc thủ tục'}
      variant="danger-filled"
    >
      <DateField name="on" label="Ngày" today={base.today} />
      <TextField
        name="reason"
        label="Lý do"
        hint={
          action === 'cancel'
            ? 'Điều đã ghi vẫn còn để xem.'
            : 'Như: không ai được quá nửa. Sau đó có thể bầu bổ sung.'
        }
      />
    </StepForm>
  );
}
