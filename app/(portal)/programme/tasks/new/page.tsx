import type { Metadata } from 'next';
import { PageHeader } from '@/components/shell/page-header';
import { tasksHref } from '@/lib/features/programme/tasks/list-params';
import { readTaskDesk } from '@/lib/features/programme/tasks/read-task-pages';
import { AddTaskForm } from '@/lib/features/programme/tasks/ui/add-task-form';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Thêm nhiệm vụ' };

export default async function NewTaskPage({ searchParams }: PageProps) {
  const search = await searchParams;
  const desk = await read('programme:keep_tasks', (context) => readTaskDesk(context, search));
  return (
    <div className="max-w-180">
      <PageHeader
        title={`Thêm nhiệm vụ năm ${desk.year}`}
        path={[{ label: `Nhiệm vụ năm ${desk.year}`, href: tasksHref(desk.year) }]}
      />
      <AddTaskForm desk={desk} />
    </div>
  );
}
