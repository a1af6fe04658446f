import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { DataTable } from '@/components/table/data-table';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import type { TaskListView } from '@/lib/features/programme/tasks/read-task-pages';
import { taskState } from '@/lib/features/programme/tasks/task';
import { taskColumns } from '@/lib/features/programme/tasks/ui/task-columns';
import { TakeTemplateForm } from '@/lib/features/programme/tasks/ui/take-template-form';
import { YearLinks } from '@/lib/features/programme/tasks/ui/year-links';
import { formatCount } from '@/lib/format/number';

type TaskListPageProps = { readonly view: TaskListView; readonly tabs: ReactNode };

/** «6 nhiệm vụ năm 2026, 2 việc quá hạn»: the state in words. */
function titleOf({ own, year, today }: TaskListView): string {
  if (own.length === 0) return `Chưa có nhiệm vụ năm ${year}`;
  const late = own.filter((task) => taskState(task, today) === 'late').length;
  const count = `${formatCount(own.length)} nhiệm vụ năm ${year}`;
  return late === 0 ? count : `${count}, ${formatCount(late)} việc quá hạn`;
}

/** The tasks of a year on one's own plan; a commune sees the city's under its own. */
export function TaskListPage({ view, tabs }: TaskListPageProps) {
  const { year, own, citys, isCommune, today } = view;
  return (
    <>
      <PageHeader
        title={titleOf(view)}
        actions={
          <ButtonLink icon={Plus} href={`/programme/tasks/new?year=${year}`}>
            Thêm nhiệm vụ
          </ButtonLink>
        }
      />
      {tabs}
      <YearLinks year={year} today={today} />
      <div className="flex flex-col gap-10">
        <DataTable
          caption={isCommune ? `Nhiệm vụ của xã, phường năm ${year}` : `Nhiệm vụ của thành phố năm ${year}`}
          columns={taskColumns(today)}
          rows={own}
          rowKey={({ taskId }) => taskId}
          empty={
            <EmptyState action={isCommune ? <TakeTemplateForm year={year} /> : undefined}>
              Chưa có nhiệm vụ nào cho năm {year}.
            </EmptyState>
          }
        />
        {citys.length === 0 ? null : (
          <Section title="Nhiệm vụ của thành phố">
            <DataTable
              caption={`Nhiệm vụ của thành phố năm ${year}`}
              columns={taskColumns(today)}
              rows={citys}
              rowKey={({ taskId }) => taskId}
              empty={<EmptyState>Thành phố chưa ghi nhiệm vụ.</EmptyState>}
            />
          </Section>
        )}
      </div>
    </>
  );
}
