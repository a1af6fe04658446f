import { PageHeader } from '@/components/shell/page-header';
import { DefinitionList } from '@/components/ui/definition-list';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { tasksHref } from '@/lib/features/programme/tasks/list-params';
import type { TaskView } from '@/lib/features/programme/tasks/read-task-pages';
import { ChangeTaskForm } from '@/lib/features/programme/tasks/ui/change-task-form';
import { FinishTaskForm } from '@/lib/features/programme/tasks/ui/finish-task-form';
import { RemoveTaskForm } from '@/lib/features/programme/tasks/ui/remove-task-form';
import { ReopenTaskForm } from '@/lib/features/programme/tasks/ui/reopen-task-form';
import { TaskStateTag } from '@/lib/features/programme/tasks/ui/task-state-tag';
import { formatDate } from '@/lib/format/date';

/** One task: done or not, with its words; whoever only reads it sees the same as a list of facts. */
export function TaskPage({ view }: { readonly view: TaskView }) {
  const { task, mayKeep, today } = view;
  return (
    <div className="max-w-180">
      <PageHeader
        title={task.title}
        here="Nhiệm vụ"
        path={[{ label: `Nhiệm vụ năm ${task.year}`, href: tasksHref(task.year) }]}
        context={<TaskStateTag task={task} today={today} />}
      />
      {mayKeep ? (
        <div key={task.version} className="flex flex-col gap-10">
          <Section title="Kết quả">
            <Sheet padding="form">
              <FinishTaskForm task={task} today={today} />
              {task.doneOn === null ? null : <ReopenTaskForm task={task} />}
            </Sheet>
          </Section>
          <Section title="Nội dung">
            <Sheet padding="form">
              <ChangeTaskForm view={view} />
            </Sheet>
          </Section>
          <RemoveTaskForm task={task} />
        </div>
      ) : (
        <Sheet>
          <DefinitionList rows={factsOf(view)} />
        </Sheet>
      )}
    </div>
  );
}

const factsOf = ({ task: { leadUnit, partners, dueOn, doneOn, result } }: TaskView) => [
  { label: 'Chủ trì', value: leadUnit ?? 'chưa ghi' },
  { label: 'Phối hợp', value: partners ?? 'chưa ghi' },
  { label: 'Hạn', value: dueOn === null ? 'thường xuyên trong năm' : formatDate(dueOn) },
  ...(doneOn === null ? [] : [{ label: 'Làm xong', value: formatDate(doneOn) }]),
  ...(result === null ? [] : [{ label: 'Kết quả', value: result }]),
];
