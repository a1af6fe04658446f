'use client';

import { ChoiceTiles } from '@/components/form/choice-tiles';
import { DateField } from '@/components/form/date-field';
import { FieldGroup } from '@/components/form/field-group';
import { FieldRow } from '@/components/form/field-row';
import { optionsOf } from '@/components/form/options-of';
import { TextField } from '@/components/form/text-field';
import { isByHouseholds, methodsOf, type ElectionKind } from '@/lib/domain/election/election';
import { ELECTION_METHOD_LABELS } from '@/lib/domain/election/labels';
import { planElection } from '@/lib/features/elections/steps/actions';
import { OfficialRows } from '@/lib/features/elections/steps/plan/official-rows';
import { PlanInput, type PlanFields } from '@/lib/features/elections/steps/plan/schema';
import { StepForm } from '@/lib/features/elections/ui/step-form';
import { useStepForm, type StepBase } from '@/lib/features/elections/ui/use-step-form';

type PlanFormProps = {
  readonly base: StepBase;
  readonly kind: ElectionKind;
  /** «Tổ cần 7 hòa giải viên, đang có 4.» */
  readonly seatsHint: string;
  readonly defaults: Omit<PlanFields, 'electionId' | 'version'>;
};

/** Who runs the election, when, where and how, and how many are to be elected. */
export function PlanForm({ base, kind, seatsHint, defaults }: PlanFormProps) {
  const form = useStepForm({ base, send: planElection, schema: PlanInput, defaults });
  const byHouseholds = isByHouseholds(kind);
  return (
    <StepForm base={base} form={form} submit="Ghi ngày và cách bầu">
      <FieldRow>
        <DateField name="on" label={byHouseholds ? 'Ngày bầu' : 'Ngày họp tổ'} today={base.today} />
        <TextField name="time" label="Giờ" optional hint="Như 19h30" />
      </FieldRow>
      <TextField name="place" label="Nơi bầu" />
      <ChoiceTiles
        name="method"
        label="Cách bầu"
        columns={1}
        hint={byHouseholds ? 'Luật, Điều 8 khoản 2' : 'Luật, Điều 14'}
        options={optionsOf(methodsOf(kind), ELECTION_METHOD_LABELS)}
      />
      {byHouseholds ? (
        <TextField name="seats" label="Số người cần bầu" keyboard="numeric" hint={seatsHint} />
      ) : null}
      <FieldGroup title={byHouseholds ? 'Tổ bầu hòa giải viên' : 'Người chủ trì và kiểm phiếu'}>
        <TextField
          name="head"
          label={byHouseholds ? 'Tổ trưởng Tổ bầu' : 'Người chủ trì'}
          hint="Trưởng ban công tác Mặt trận"
          spellCheck={false}
        />
        {byHouseholds ? (
          <TextField
            name="deputy"
            label="Tổ phó Tổ bầu"
            hint="Trưởng thôn hoặc tổ trưởng tổ dân phố"
            spellCheck={false}
          />
        ) : null}
        <TextField name="secretary" label="Thư ký ghi biên bản" optional spellCheck={false} />
        <OfficialRows
          word={byHouseholds ? 'thành viên' : 'người kiểm phiếu'}
          withOrganisation={byHouseholds}
        />
      </FieldGroup>
    </StepForm>
  );
}
