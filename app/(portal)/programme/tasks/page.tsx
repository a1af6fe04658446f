import type { Metadata } from 'next';
import { ProgrammeTabs } from '@/app/(portal)/programme/programme-tabs';
import { readTaskList } from '@/lib/features/programme/tasks/read-task-pages';
import { TaskListPage } from '@/lib/features/programme/tasks/ui/task-list-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Nhiệm vụ của kế hoạch' };

export default async function TasksPage({ searchParams }: PageProps) {
  const search = await searchParams;
  const { view, role } = await read('programme:keep_tasks', async (context) => ({
    view: await readTaskList(context, search),
    role: context.actor.role,
  }));
  return <TaskListPage view={view} tabs={<ProgrammeTabs role={role} />} />;
}
