'use client';

import { useRouter } from 'next/navigation';
import { ActionForm } from '@/components/form/action-form';
import { FormFooter } from '@/components/form/form-footer';
import { SubmitButton } from '@/components/form/submit-button';
import { useActionForm } from '@/components/form/use-action-form';
import { ButtonLink } from '@/components/ui/button';
import { Sheet } from '@/components/ui/sheet';
import { useToast } from '@/components/ui/toast';
import { addTask } from '@/lib/features/programme/tasks/actions';
import { tasksHref } from '@/lib/features/programme/tasks/list-params';
import type { TaskDesk } from '@/lib/features/programme/tasks/read-task-pages';
import { AddTaskInput } from '@/lib/features/programme/tasks/schema';
import { TaskInputs } from '@/lib/features/programme/tasks/ui/task-inputs';

/** A new task of the plan. */
export function AddTaskForm({ desk }: { readonly desk: TaskDesk }) {
  const router = useRouter();
  const toast = useToast();
  const back = tasksHref(desk.year);
  const form = useActionForm({
    action: addTask,
    schema: AddTaskInput,
    defaults: { year: desk.year, title: '', leadUnit: '', partners: '', dueOn: '', cityTaskId: '' },
    draftKey: 'programme:task:new',
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      router.push(back);
    },
  });
  return (
    <Sheet padding="form">
      <ActionForm form={form} label="Thêm nhiệm vụ" startAt="title">
        <TaskInputs desk={desk} />
        <FormFooter>
          <SubmitButton>Thêm vào kế hoạch</SubmitButton>
          <ButtonLink variant="text" href={back}>
            Không thêm nữa
          </ButtonLink>
        </FormFooter>
      </ActionForm>
    </Sheet>
  );
}
