'use client';

import { DateField } from '@/components/form/date-field';
import { SelectField, type Option } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { removeCandidate } from '@/lib/features/elections/steps/actions';
import { RemoveCandidateInput } from '@/lib/features/elections/steps/candidate/schema';
import { StepForm } from '@/lib/features/elections/ui/step-form';
import { useStepForm, type StepBase } from '@/lib/features/elections/ui/use-step-form';

type RemoveCandidateFormProps = { readonly base: StepBase; readonly candidates: readonly Option[] };

/** Who withdraws, and why. */
export function RemoveCandidateForm({ base, candidates }: RemoveCandidateFormProps) {
  const form = useStepForm({
    base,
    send: removeCandidate,
    schema: RemoveCandidateInput,
    defaults: { candidateId: '', on: base.today, reason: '' },
  });
  return (
    <StepForm base={base} form={form} submit="Rút khỏi danh sách" variant="danger-filled">
      <SelectField name="candidateId" label="Người rút" options={candidates} />
      <DateField name="on" label="Ngày rút" today={base.today} />
      <TextField name="reason" label="Lý do" hint="Như: không đồng ý nữa, chuyển nơi ở" />
    </StepForm>
  );
}
