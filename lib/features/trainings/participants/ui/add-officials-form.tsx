'use client';

import { ActionForm } from '@/components/form/action-form';
import { FormFooter } from '@/components/form/form-footer';
import { SubmitButton } from '@/components/form/submit-button';
import { TextareaField } from '@/components/form/textarea-field';
import { useActionForm } from '@/components/form/use-action-form';
import { useToast } from '@/components/ui/toast';
import { addOfficials } from '@/lib/features/trainings/participants/actions';
import { AddOfficialsInput } from '@/lib/features/trainings/participants/schema';

/** Leaders and officials who come to the class, typed or pasted one a line. */
export function AddOfficialsForm({ classId }: { readonly classId: string }) {
  const toast = useToast();
  const form = useActionForm({
    action: addOfficials,
    schema: AddOfficialsInput,
    defaults: { classId, people: '' },
    draftKey: `training:officials:${classId}`,
    onDone: ({ message }) => {
      form.fields.reset({ classId, people: '' });
      if (message) toast({ text: message });
    },
  });
  return (
    <ActionForm form={form} label="Ghi cán bộ vào lớp">
      <TextareaField
        name="people"
        label="Mỗi dòng một người"
        hint="Họ tên, dấu phẩy, chức vụ và nơi làm việc. Chép từ Excel cũng được."
        rows={5}
      />
      <FormFooter sticky={false}>
        <SubmitButton>Ghi cán bộ vào lớp</SubmitButton>
      </FormFooter>
    </ActionForm>
  );
}
