'use client';

import { ActionForm } from '@/components/form/action-form';
import { CheckboxListField, type ListOption } from '@/components/form/checkbox-list-field';
import { FormFooter } from '@/components/form/form-footer';
import { SubmitButton } from '@/components/form/submit-button';
import { useActionForm } from '@/components/form/use-action-form';
import { useToast } from '@/components/ui/toast';
import { addTrainers } from '@/lib/features/trainings/participants/actions';
import { AddTrainersInput } from '@/lib/features/trainings/participants/schema';

type AddTrainersFormProps = { readonly classId: string; readonly trainers: readonly ListOption[] };

/** Trainers of the register who come to the class. */
export function AddTrainersForm({ classId, trainers }: AddTrainersFormProps) {
  const toast = useToast();
  const form = useActionForm({
    action: addTrainers,
    schema: AddTrainersInput,
    defaults: { classId, trainerIds: [] },
    onDone: ({ message }) => {
      if (message) toast({ text: message });
    },
  });
  return (
    <ActionForm form={form} label="Ghi tập huấn viên vào lớp">
      <CheckboxListField name="trainerIds" label="Tập huấn viên" options={trainers} />
      <FormFooter sticky={false}>
        <SubmitButton>Ghi tập huấn viên vào lớp</SubmitButton>
      </FormFooter>
    </ActionForm>
  );
}
