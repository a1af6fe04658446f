'use client';

import { ActionForm } from '@/components/form/action-form';
import { CheckboxListField } from '@/components/form/checkbox-list-field';
import { DateField } from '@/components/form/date-field';
import { FieldRow } from '@/components/form/field-row';
import { FormFooter } from '@/components/form/form-footer';
import { SubmitButton } from '@/components/form/submit-button';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { useToast } from '@/components/ui/toast';
import { completeParticipants } from '@/lib/features/trainings/participants/actions';
import type { ParticipantDesk } from '@/lib/features/trainings/participants/read-desk';
import { CompleteParticipantsInput } from '@/lib/features/trainings/participants/schema';

/** Who completed the class: everybody who has not yet is ticked, for most do. */
export function CompleteForm({
  desk: { training, participants, today },
}: {
  readonly desk: ParticipantDesk;
}) {
  const { classId, heldTo } = training;
  const toast = useToast();
  const open = participants.filter(
    ({ completedOn, certificateNumber }) => !completedOn || !certificateNumber,
  );
  const form = useActionForm({
    action: completeParticipants,
    schema: CompleteParticipantsInput,
    defaults: {
      classId,
      participantIds: open.map(({ participantId }) => participantId),
      completedOn: heldTo <= today ? heldTo : today,
      from: '',
      sign: '',
    },
    onDone: ({ message }) => {
      if (message) toast({ text: message });
    },
  });
  return (
    <ActionForm form={form} label="Ghi người hoàn thành">
      <CheckboxListField
        name="participantIds"
        label="Người hoàn thành"
        options={open.map(({ participantId, fullName, office }) => ({
          value: participantId,
          label: fullName,
          ...(office ? { note: office } : {}),
        }))}
      />
      <DateField name="completedOn" label="Hoàn thành ngày" today={today} />
      <FieldRow hint="Số giấy chứng nhận chạy tiếp theo thứ tự danh sách, như 15/CN-STP, 16/CN-STP.">
        <TextField name="from" label="Số đầu tiên" keyboard="numeric" optional />
        <TextField name="sign" label="Ký hiệu" spellCheck={false} optional />
      </FieldRow>
      <FormFooter sticky={false}>
        <SubmitButton>Ghi người hoàn thành</SubmitButton>
      </FormFooter>
    </ActionForm>
  );
}
