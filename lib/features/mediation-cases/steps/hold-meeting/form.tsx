'use client';

import { ChoiceTiles } from '@/components/form/choice-tiles';
import { DateField } from '@/components/form/date-field';
import { TextField } from '@/components/form/text-field';
import { TextareaField } from '@/components/form/textarea-field';
import { MEETING_OPENNESS, type MeetingOpenness } from '@/lib/domain/mediation-case/case';
import { MEETING_OPENNESS_LABELS } from '@/lib/domain/mediation-case/labels';
import { holdMeeting } from '@/lib/features/mediation-cases/steps/actions';
import { HoldMeetingInput } from '@/lib/features/mediation-cases/steps/hold-meeting/schema';
import { CheckboxListField, type ListOption } from '@/components/form/checkbox-list-field';
import { FieldGroup } from '@/components/form/field-group';
import { optionsOf } from '@/components/form/options-of';
import { StepForm } from '@/lib/features/mediation-cases/steps/ui/step-form';
import { useStepForm, type StepBase } from '@/lib/features/mediation-cases/steps/ui/use-step-form';

/** A moment and place as a form writes them. */
export type MeetingDefaults = { readonly on: string; readonly time: string; readonly place: string };

type HoldMeetingFormProps = {
  readonly base: StepBase;
  readonly parties: readonly ListOption[];
  readonly mediators: readonly ListOption[];
  readonly invitees: readonly ListOption[];
  /** From the planned meeting whose day has come. */
  readonly meeting: MeetingDefaults & { readonly openness: MeetingOpenness };
  /** From the planned meeting still to come: it stays planned unless it is changed here. */
  readonly next: MeetingDefaults;
};

/** A meeting that took place, and if one was agreed on, the next. */
export function HoldMeetingForm({ base, parties, mediators, invitees, meeting, next }: HoldMeetingFormProps) {
  const form = useStepForm({
    base,
    send: holdMeeting,
    schema: HoldMeetingInput,
    defaults: {
      ...meeting,
      partyIds: [],
      mediatorIds: mediators.map(({ value }) => value),
      inviteeIds: [],
      notes: '',
      heardFrom: '',
      nextOn: next.on,
      nextTime: next.time,
      nextPlace: next.place,
    },
  });
  return (
    <StepForm base={base} form={form} submit="Ghi buổi hòa giải">
      <div className="grid gap-5 max-sm:gap-3 sm:grid-cols-[13rem_1fr]">
        <DateField name="on" label="Ngày hòa giải" today={base.today} />
        <TextField name="time" label="Giờ" optional hint="Như 19:30" />
      </div>
      <TextField name="place" label="Nơi hòa giải" />
      <CheckboxListField name="partyIds" label="Bên có mặt" options={parties} />
      <CheckboxListField name="mediatorIds" label="Hòa giải viên tiến hành" options={mediators} />
      {invitees.length > 0 ? (
        <CheckboxListField name="inviteeIds" label="Người được mời có mặt" optional options={invitees} />
      ) : null}
      <ChoiceTiles
        name="openness"
        label="Hình thức"
        options={optionsOf(MEETING_OPENNESS, MEETING_OPENNESS_LABELS)}
      />
      <TextareaField
        name="notes"
        label="Diễn biến"
        optional
        hint="Mỗi bên đề nghị gì, đã thống nhất đến đâu"
      />
      <TextField
        name="heardFrom"
        label="Ghi theo lời kể của"
        optional
        hint="Khi người ghi không có mặt, như «bà Hạnh»"
      />
      <FieldGroup title="Hẹn buổi tới" note="Để trống nếu chưa hẹn.">
        <div className="grid gap-5 max-sm:gap-3 sm:grid-cols-2">
          <DateField name="nextOn" label="Ngày hẹn" today={base.today} optional />
          <TextField name="nextTime" label="Giờ hẹn" optional hint="Như 19:30" />
        </div>
        <TextField name="nextPlace" label="Nơi hẹn" optional hint="Để trống nếu vẫn ở nơi trên" />
      </FieldGroup>
    </StepForm>
  );
}
