'use client';

import { ActionForm } from '@/components/form/action-form';
import { FormFooter } from '@/components/form/form-footer';
import { SubmitButton } from '@/components/form/submit-button';
import { useActionForm } from '@/components/form/use-action-form';
import { useToast } from '@/components/ui/toast';
import { changeTask } from '@/lib/features/programme/tasks/actions';
import type { TaskView } from '@/lib/features/programme/tasks/read-task-pages';
import { ChangeTaskInput } from '@/lib/features/programme/tasks/schema';
import { TaskInputs } from '@/lib/features/programme/tasks/ui/task-inputs';

/** The words, the day and the units of a task. */
export function ChangeTaskForm({ view }: { readonly view: TaskView }) {
  const { taskId, version, year, title, leadUnit, partners, dueOn, cityTaskId } = view.task;
  const toast = useToast();
  const form = useActionForm({
    action: changeTask,
    schema: ChangeTaskInput,
    defaults: {
      taskId,
      version,
      year,
      title,
      leadUnit: leadUnit ?? '',
      partners: partners ?? '',
      dueOn: dueOn ?? '',
      cityTaskId: cityTaskId ?? '',
    },
    onDone: ({ message }) => message && toast({ text: message }),
  });
  return (
    <ActionForm form={form} label="Sửa nhiệm vụ">
      <TaskInputs desk={view} />
      <FormFooter sticky={false}>
        <SubmitButton variant="tonal">Ghi thay đổi</SubmitButton>
      </FormFooter>
    </ActionForm>
  );
}
