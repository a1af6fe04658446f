'use client';

import { useWatch } from 'react-hook-form';
import { CheckboxField } from '@/components/form/checkbox-field';
import { DateField } from '@/components/form/date-field';
import { FieldRow } from '@/components/form/field-row';
import { TextareaField } from '@/components/form/textarea-field';
import { TextField } from '@/components/form/text-field';
import { isByHouseholds, type ElectionKind, type ElectionMethod } from '@/lib/domain/election/election';
import { holdElection } from '@/lib/features/elections/steps/actions';
import { QuorumLine } from '@/lib/features/elections/steps/hold/quorum-line';
import { HoldInput, type HoldFields } from '@/lib/features/elections/steps/hold/schema';
import { StepForm } from '@/lib/features/elections/ui/step-form';
import { useStepForm, type StepBase } from '@/lib/features/elections/ui/use-step-form';

type HoldFormProps = {
  readonly base: StepBase;
  readonly kind: ElectionKind;
  readonly method: ElectionMethod;
  /** «Tổ dân phố số 12 và 13.» */
  readonly electorateHint: string;
  readonly defaults: Omit<HoldFields, 'electionId' | 'version'>;
};

/** The meeting with who came, or the days on which ballots were carried to the households. */
export function HoldForm({ base, kind, method, electorateHint, defaults }: HoldFormProps) {
  const form = useStepForm({ base, send: holdElection, schema: HoldInput, defaults });
  const [electorate, present] = useWatch({
    control: form.fields.control,
    name: ['electorate', 'present'],
  });
  const byHouseholds = isByHouseholds(kind);
  const isMeeting = method !== 'household_ballots';
  return (
    <StepForm base={base} form={form} submit={isMeeting ? 'Ghi cuộc họp' : 'Ghi việc phát phiếu'}>
      <DateField name="on" label={isMeeting ? 'Ngày họp' : 'Ngày thu phiếu xong'} today={base.today} />
      <FieldRow>
        <TextField name="beganAt" label="Bắt đầu lúc" optional hint="Như 19h30" />
        <TextField name="endedAt" label="Kết thúc lúc" optional />
      </FieldRow>
      <TextField name="place" label="Nơi bầu" />
      <FieldRow>
        {byHouseholds ? (
          <TextField name="electorate" label="Tổng số hộ gia đình" keyboard="numeric" hint={electorateHint} />
        ) : null}
        {isMeeting ? (
          <TextField
            name="present"
            label={byHouseholds ? 'Số hộ có đại diện dự' : 'Số hòa giải viên dự'}
            keyboard="numeric"
            hint={byHouseholds ? 'Mỗi hộ một người' : electorateHint}
          />
        ) : null}
      </FieldRow>
      {byHouseholds && isMeeting ? (
        <QuorumLine present={String(present ?? '')} electorate={String(electorate ?? '')} />
      ) : null}
      {byHouseholds && method === 'secret_ballot' ? (
        <>
          <TextField
            name="witness"
            label="Người chứng kiến kiểm phiếu"
            hint="Ít nhất một đại diện hộ gia đình"
            spellCheck={false}
          />
          <CheckboxField
            name="witnessIsUnrelated"
            label="Người chứng kiến không có người thân trong danh sách bầu"
          />
        </>
      ) : null}
      <TextareaField name="minutesNote" label="Điều khác cần ghi biên bản" optional rows={3} />
    </StepForm>
  );
}
