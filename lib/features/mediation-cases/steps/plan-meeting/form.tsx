'use client';

import { ChoiceTiles } from '@/components/form/choice-tiles';
import { DateField } from '@/components/form/date-field';
import { TextField } from '@/components/form/text-field';
import { MEETING_OPENNESS, type MeetingOpenness } from '@/lib/domain/mediation-case/case';
import { MEETING_OPENNESS_LABELS } from '@/lib/domain/mediation-case/labels';
import { planMeeting } from '@/lib/features/mediation-cases/steps/actions';
import { PlanMeetingInput } from '@/lib/features/mediation-cases/steps/plan-meeting/schema';
import { useUndoPlan } from '@/lib/features/mediation-cases/steps/plan-meeting/use-undo-plan';
import { optionsOf } from '@/components/form/options-of';
import { StepForm } from '@/lib/features/mediation-cases/steps/ui/step-form';
import { useStepForm, type StepBase } from '@/lib/features/mediation-cases/steps/ui/use-step-form';

type PlanMeetingFormProps = {
  readonly base: StepBase;
  /** As the last meeting was. */
  readonly openness: MeetingOpenness;
  readonly place: string;
};

/** When and where the next meeting is; a slip is taken back from the toast. */
export function PlanMeetingForm({ base, openness, place }: PlanMeetingFormProps) {
  const undo = useUndoPlan();
  const form = useStepForm({
    base,
    send: planMeeting,
    schema: PlanMeetingInput,
    defaults: { on: '', time: '', place, openness },
    undo,
  });
  return (
    <StepForm base={base} form={form} submit="Hẹn buổi hòa giải" startAt="on">
      <div className="grid gap-5 max-sm:gap-3 sm:grid-cols-[13rem_1fr]">
        <DateField name="on" label="Ngày hẹn" today={base.today} />
        <TextField name="time" label="Giờ" optional hint="Như 19:30" />
      </div>
      <TextField
        name="place"
        label="Nơi hòa giải"
        hint="Nơi xảy ra vụ việc, hoặc nơi các bên chọn (Luật, Điều 20)"
      />
      <ChoiceTiles
        name="openness"
        label="Hình thức"
        options={optionsOf(MEETING_OPENNESS, MEETING_OPENNESS_LABELS)}
      />
    </StepForm>
  );
}
