'use client';

import { useRouter } from 'next/navigation';
import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { useActionForm } from '@/components/form/use-action-form';
import { useToast } from '@/components/ui/toast';
import { removeTask, reopenTask } from '@/lib/features/programme/tasks/actions';
import { tasksHref } from '@/lib/features/programme/tasks/list-params';
import { TaskInput } from '@/lib/features/programme/tasks/schema';
import type { Task } from '@/lib/features/programme/tasks/task';

const ACTS = {
  reopen: { action: reopenTask, label: 'Ghi lại là chưa xong', variant: 'text' },
  remove: { action: removeTask, label: 'Bỏ khỏi kế hoạch', variant: 'danger-outlined' },
} as const;

type TaskActFormProps = { readonly task: Task; readonly act: keyof typeof ACTS };

/** One press on a task: open it again, or take it off the plan. */
export function TaskActForm({ task: { taskId, version, year }, act }: TaskActFormProps) {
  const router = useRouter();
  const toast = useToast();
  const { action, label, variant } = ACTS[act];
  const form = useActionForm({
    action,
    schema: TaskInput,
    defaults: { taskId, version },
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      if (act === 'remove') router.push(tasksHref(year));
    },
  });
  return (
    <ActionForm form={form} label={label}>
      <div>
        <SubmitButton variant={variant}>{label}</SubmitButton>
      </div>
    </ActionForm>
  );
}
