'use client';

import { useWatch } from 'react-hook-form';
import { ChoiceTiles } from '@/components/form/choice-tiles';
import { DateField } from '@/components/form/date-field';
import { ASSIGNMENT_SOURCES } from '@/lib/domain/mediation-case/case';
import { ASSIGNMENT_SOURCE_LABELS, START_EXCEPTION_LABELS } from '@/lib/domain/mediation-case/labels';
import { assignMediators } from '@/lib/features/mediation-cases/steps/actions';
import { AssignInput, START_TERMS } from '@/lib/features/mediation-cases/steps/assign/schema';
import { CheckboxListField, type ListOption } from '@/components/form/checkbox-list-field';
import { optionsOf } from '@/components/form/options-of';
import { StepForm } from '@/lib/features/mediation-cases/steps/ui/step-form';
import { useStepForm, type StepBase } from '@/lib/features/mediation-cases/steps/ui/use-step-form';

type AssignFormProps = {
  readonly base: StepBase;
  readonly mediators: readonly ListOption[];
  /** How many days the law gives to begin, on the day the page was made. */
  readonly startWithinDays: number;
};

/** Who mediates, chosen by whom, and when it must begin. */
export function AssignForm({ base, mediators, startWithinDays }: AssignFormProps) {
  const form = useStepForm({
    base,
    send: assignMediators,
    schema: AssignInput,
    defaults: {
      mediatorIds: [],
      source: 'leader',
      on: base.today,
      startException: 'within_days',
      agreedStartOn: '',
    },
  });
  const startTerm = useWatch({ control: form.fields.control, name: 'startException' });
  return (
    <StepForm base={base} form={form} submit="Phân công hòa giải viên">
      <CheckboxListField
        name="mediatorIds"
        label="Hòa giải viên"
        hint="Người có lợi ích liên quan đến vụ việc thì không hòa giải vụ đó (Luật, Điều 10)."
        options={mediators}
      />
      <ChoiceTiles
        name="source"
        label="Ai chọn"
        columns={1}
        options={optionsOf(ASSIGNMENT_SOURCES, ASSIGNMENT_SOURCE_LABELS)}
      />
      <DateField name="on" label="Ngày phân công" today={base.today} />
      <ChoiceTiles
        name="startException"
        label="Thời hạn bắt đầu"
        columns={1}
        options={optionsOf(START_TERMS, {
          ...START_EXCEPTION_LABELS,
          within_days: `Trong ${startWithinDays} ngày từ ngày phân công (Luật, Điều 20)`,
        })}
      />
      {startTerm === 'agreed_time' ? (
        <DateField name="agreedStartOn" label="Ngày các bên thỏa thuận bắt đầu" today={base.today} />
      ) : null}
    </StepForm>
  );
}
