import type { Metadata } from 'next';
import { readTask } from '@/lib/features/programme/tasks/read-task-pages';
import { TaskPage } from '@/lib/features/programme/tasks/ui/task-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Nhiệm vụ' };

export default async function ProgrammeTaskPage({ params }: PageProps<'taskId'>) {
  const { taskId } = await params;
  const view = await read('programme:keep_tasks', (context) => readTask(context, taskId));
  return <TaskPage view={view} />;
}
