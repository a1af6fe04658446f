'use client';

import { useRouter } from 'next/navigation';
import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { useActionForm } from '@/components/form/use-action-form';
import { Disclosure } from '@/components/ui/disclosure';
import { useToast } from '@/components/ui/toast';
import { removeTask } from '@/lib/features/programme/tasks/actions';
import { tasksHref } from '@/lib/features/programme/tasks/list-params';
import { TaskInput } from '@/lib/features/programme/tasks/schema';
import type { Task } from '@/lib/features/programme/tasks/task';

/** Takes a task off the plan; asked once more, for it is counted no longer. */
export function RemoveTaskForm({ task: { taskId, version, year } }: { readonly task: Task }) {
  const router = useRouter();
  const toast = useToast();
  const form = useActionForm({
    action: removeTask,
    schema: TaskInput,
    defaults: { taskId, version },
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      router.push(tasksHref(year));
    },
  });
  return (
    <Disclosure
      summary="Bỏ nhiệm vụ này khỏi kế hoạch"
      summaryClassName="link inline-block cursor-pointer"
      panelClassName="mt-3 max-w-prose"
    >
      <p className="mb-3">
        Từ hôm nay nhiệm vụ không còn trong danh sách và không tính vào tiến độ kế hoạch năm {year}.
      </p>
      <ActionForm form={form} label="Bỏ nhiệm vụ khỏi kế hoạch">
        <div>
          <SubmitButton variant="danger-filled" size="row">
            Bỏ khỏi kế hoạch
          </SubmitButton>
        </div>
      </ActionForm>
    </Disclosure>
  );
}
