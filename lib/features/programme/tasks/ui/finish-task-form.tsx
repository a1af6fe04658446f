'use client';

import { ActionForm } from '@/components/form/action-form';
import { DateField } from '@/components/form/date-field';
import { FormFooter } from '@/components/form/form-footer';
import { SubmitButton } from '@/components/form/submit-button';
import { TextareaField } from '@/components/form/textarea-field';
import { useActionForm } from '@/components/form/use-action-form';
import { useToast } from '@/components/ui/toast';
import type { IsoDate } from '@/lib/domain/iso-date';
import { finishTask } from '@/lib/features/programme/tasks/actions';
import { FinishTaskInput } from '@/lib/features/programme/tasks/schema';
import type { Task } from '@/lib/features/programme/tasks/task';

type FinishTaskFormProps = { readonly task: Task; readonly today: IsoDate };

/** When it was done and what came of it. */
export function FinishTaskForm({ task, today }: FinishTaskFormProps) {
  const { taskId, version, doneOn, result } = task;
  const toast = useToast();
  const form = useActionForm({
    action: finishTask,
    schema: FinishTaskInput,
    defaults: { taskId, version, doneOn: doneOn ?? today, result: result ?? '' },
    onDone: ({ message }) => message && toast({ text: message }),
  });
  return (
    <ActionForm form={form} label="Làm xong nhiệm vụ">
      <DateField name="doneOn" label="Ngày làm xong" today={today} />
      <TextareaField name="result" label="Kết quả" optional rows={3} />
      <FormFooter sticky={false}>
        <SubmitButton>{doneOn === null ? 'Ghi đã làm xong' : 'Sửa ngày và kết quả'}</SubmitButton>
      </FormFooter>
    </ActionForm>
  );
}
