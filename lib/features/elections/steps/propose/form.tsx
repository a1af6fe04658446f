'use client';

import { useWatch } from 'react-hook-form';
import { DateField } from '@/components/form/date-field';
import { FieldRow } from '@/components/form/field-row';
import { TextField } from '@/components/form/text-field';
import type { ElectionKind } from '@/lib/domain/election/election';
import { runningTerm } from '@/lib/domain/election/deadlines';
import { proposeRecognition } from '@/lib/features/elections/steps/actions';
import { ProposeInput } from '@/lib/features/elections/steps/propose/schema';
import { sayTerm } from '@/lib/features/elections/procedure/say-term';
import { LiveLine } from '@/lib/features/elections/ui/live-line';
import { StepForm } from '@/lib/features/elections/ui/step-form';
import { useStepForm, type StepBase } from '@/lib/features/elections/ui/use-step-form';
import { readTypedDate } from '@/lib/format/typed-date';

type ProposeFormProps = {
  readonly base: StepBase;
  readonly kind: ElectionKind;
  /** Who chaired the election signs the proposal. */
  readonly proposedBy: string;
  /** Who is on it: «Nguyễn Thị Lan, Trần Văn Lộc». */
  readonly names: string;
};

/** The paper of the Front's work committee, and the day from which the chairman's term runs. */
export function ProposeForm({ base, kind, proposedBy, names }: ProposeFormProps) {
  const form = useStepForm({
    base,
    send: proposeRecognition,
    schema: ProposeInput,
    defaults: { proposedBy, number: '', sentOn: base.today, receivedOn: base.today },
  });
  const receivedOn = readTypedDate(
    String(useWatch({ control: form.fields.control, name: 'receivedOn' }) ?? ''),
    base.today,
  );
  const term = receivedOn.ok
    ? runningTerm({ kind, status: 'proposed', heldOn: null, proposalReceivedOn: receivedOn.value })
    : null;
  return (
    <StepForm base={base} form={form} submit="Ghi đề nghị công nhận">
      <p>
        {kind === 'leader'
          ? 'Văn bản đề nghị công nhận tổ trưởng (Mẫu 07)'
          : 'Danh sách đề nghị công nhận (Mẫu 06)'}
        : {names}.
      </p>
      <TextField
        name="proposedBy"
        label="Người ký đề nghị"
        hint="Trưởng ban công tác Mặt trận"
        spellCheck={false}
      />
      <TextField name="number" label="Số văn bản" optional />
      <FieldRow>
        <DateField name="sentOn" label="Ngày gửi" today={base.today} />
        <DateField name="receivedOn" label="Ngày UBND nhận" today={base.today} />
      </FieldRow>
      {term ? <LiveLine tone="path">{sayTerm(term)}</LiveLine> : null}
    </StepForm>
  );
}
