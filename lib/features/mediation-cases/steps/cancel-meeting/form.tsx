'use client';

import { TextField } from '@/components/form/text-field';
import { cancelMeeting } from '@/lib/features/mediation-cases/steps/actions';
import { CancelMeetingInput } from '@/lib/features/mediation-cases/steps/cancel-meeting/schema';
import { StepForm } from '@/lib/features/mediation-cases/steps/ui/step-form';
import { useStepForm, type StepBase } from '@/lib/features/mediation-cases/steps/ui/use-step-form';

/** Drops the planned meeting. @param when the moment it was planned for, in words. */
export function CancelMeetingForm({ base, when }: { readonly base: StepBase; readonly when: string }) {
  const form = useStepForm({
    base,
    send: cancelMeeting,
    schema: CancelMeetingInput,
    defaults: { reason: '' },
  });
  return (
    <StepForm base={base} form={form} submit="Bỏ buổi đã hẹn" startAt="reason">
      <p className="text-ink-2">Buổi đang hẹn: {when}.</p>
      <TextField name="reason" label="Lý do" hint="Như «bên thứ hai đi viện, xin lùi lại»" />
    </StepForm>
  );
}
