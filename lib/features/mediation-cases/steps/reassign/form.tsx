'use client';

import { ChoiceTiles } from '@/components/form/choice-tiles';
import { DateField } from '@/components/form/date-field';
import { TextField } from '@/components/form/text-field';
import { ASSIGNMENT_SOURCES } from '@/lib/domain/mediation-case/case';
import { ASSIGNMENT_SOURCE_LABELS } from '@/lib/domain/mediation-case/labels';
import { reassignMediators } from '@/lib/features/mediation-cases/steps/actions';
import {
  RELEASE_REASON_LABELS,
  RELEASE_REASONS,
  ReassignInput,
  type ReassignFields,
} from '@/lib/features/mediation-cases/steps/reassign/schema';
import { CheckboxListField, type ListOption } from '@/components/form/checkbox-list-field';
import { optionsOf } from '@/components/form/options-of';
import { StepForm } from '@/lib/features/mediation-cases/steps/ui/step-form';
import { useStepForm, type StepBase } from '@/lib/features/mediation-cases/steps/ui/use-step-form';

type ReassignFormProps = {
  readonly base: StepBase;
  readonly mediators: readonly ListOption[];
  /** Who mediates now: ticked when the form opens. */
  readonly current: readonly string[];
};

/** Who mediates from now on; who is no longer ticked leaves the case. */
export function ReassignForm({ base, mediators, current }: ReassignFormProps) {
  const form = useStepForm<ReassignFields, ReassignInput>({
    base,
    send: reassignMediators,
    schema: ReassignInput,
    defaults: {
      mediatorIds: [...current],
      source: 'leader',
      on: base.today,
      cause: '' as ReassignFields['cause'],
      reason: '',
    },
  });
  return (
    <StepForm base={base} form={form} submit="Đổi hòa giải viên">
      <CheckboxListField
        name="mediatorIds"
        label="Hòa giải viên từ nay"
        hint="Bỏ chọn người thôi làm, chọn người thay. Ai đã làm vẫn còn trong diễn biến."
        options={mediators}
      />
      <ChoiceTiles
        name="source"
        label="Ai chọn"
        columns={1}
        options={optionsOf(ASSIGNMENT_SOURCES, ASSIGNMENT_SOURCE_LABELS)}
      />
      <DateField name="on" label="Ngày đổi" today={base.today} />
      <ChoiceTiles
        name="cause"
        label="Vì sao đổi"
        columns={1}
        options={optionsOf(RELEASE_REASONS, RELEASE_REASON_LABELS)}
      />
      <TextField name="reason" label="Lý do, một dòng" />
    </StepForm>
  );
}
