'use client';

import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { useActionForm } from '@/components/form/use-action-form';
import { useToast } from '@/components/ui/toast';
import { reopenTask } from '@/lib/features/programme/tasks/actions';
import { TaskInput } from '@/lib/features/programme/tasks/schema';
import type { Task } from '@/lib/features/programme/tasks/task';

/** One press: it was not done after all. */
export function ReopenTaskForm({ task: { taskId, version } }: { readonly task: Task }) {
  const toast = useToast();
  const form = useActionForm({
    action: reopenTask,
    schema: TaskInput,
    defaults: { taskId, version },
    onDone: ({ message }) => message && toast({ text: message }),
  });
  return (
    <ActionForm form={form} label="Ghi lại là chưa xong">
      <div>
        <SubmitButton variant="text">Ghi lại là chưa xong</SubmitButton>
      </div>
    </ActionForm>
  );
}
