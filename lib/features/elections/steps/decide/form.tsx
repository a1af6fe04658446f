'use client';

import { CheckboxListField, type ListOption } from '@/components/form/checkbox-list-field';
import { TextareaField } from '@/components/form/textarea-field';
import { decideRecognition } from '@/lib/features/elections/steps/actions';
import { DecideInput } from '@/lib/features/elections/steps/decide/schema';
import { DecisionFields } from '@/lib/features/elections/ui/decision-fields';
import { StepForm } from '@/lib/features/elections/ui/step-form';
import { useStepForm, type StepBase } from '@/lib/features/elections/ui/use-step-form';

type DecideFormProps = {
  readonly base: StepBase;
  /** Whoever is on the proposal; the note says elected or tied, with the votes. */
  readonly listed: readonly ListOption[];
  /** Elected for certain: ticked from the start. */
  readonly chosenIds: readonly string[];
  /** Where more are listed than may be chosen: «Chọn 1 trong 2 người bằng phiếu». */
  readonly chooseHint: string;
  readonly defaults: { readonly signer: string; readonly signerOffice: string };
};

/** The chairman's decision: the paper, and whom it recognises. */
export function DecideForm({ base, listed, chosenIds, chooseHint, defaults }: DecideFormProps) {
  const form = useStepForm({
    base,
    send: decideRecognition,
    schema: DecideInput,
    defaults: {
      number: '',
      decidedOn: base.today,
      takesEffectOn: '',
      ...defaults,
      chosenIds: [...chosenIds],
      note: '',
    },
  });
  return (
    <StepForm base={base} form={form} submit="Ghi quyết định vào sổ">
      <DecisionFields
        today={base.today}
        effectLabel="Có hiệu lực từ ngày"
        effectHint="Để trống nếu từ ngày ký"
      />
      <CheckboxListField name="chosenIds" label="Người được công nhận" hint={chooseHint} options={listed} />
      <TextareaField
        name="note"
        label="Lý do"
        optional
        hint="Ghi khi không công nhận người đã trúng cử"
        rows={2}
      />
    </StepForm>
  );
}
