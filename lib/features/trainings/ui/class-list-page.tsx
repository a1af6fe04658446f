import { Plus } from 'lucide-react';
import { PageHeader } from '@/components/shell/page-header';
import { DataTable } from '@/components/table/data-table';
import { FilterBar, FilterSearch } from '@/components/table/filter-bar';
import { Pager } from '@/components/table/pager';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { ClassPage } from '@/lib/features/trainings/list/list-classes';
import { classListHref, type ClassListParams } from '@/lib/features/trainings/list/list-params';
import { classColumns } from '@/lib/features/trainings/ui/class-columns';

type ClassListPageProps = {
  readonly page: ClassPage;
  readonly params: ClassListParams;
  readonly mayKeep: boolean;
  /** The city reads many communes, so each line says whose class it is. */
  readonly withCommune: boolean;
};

/** The classes of a commune or a city, newest first. */
export function ClassListPage({ page, params, mayKeep, withCommune }: ClassListPageProps) {
  return (
    <>
      <PageHeader
        title="Tập huấn"
        actions={
          mayKeep ? (
            <>
              <ButtonLink href="/imports/new?kind=attendance">Nhập danh sách điểm danh</ButtonLink>
              <ButtonLink variant="filled" icon={Plus} href="/trainings/new">
                Mở lớp
              </ButtonLink>
            </>
          ) : undefined
        }
      />
      <FilterBar
        action="/trainings"
        label="Tìm lớp tập huấn"
        submitLabel="Tìm"
        {...(params.q ? { clearHref: '/trainings' } : {})}
      >
        <FilterSearch name="q" label="Tên lớp" value={params.q} />
      </FilterBar>
      <DataTable
        caption="Lớp tập huấn"
        columns={classColumns(withCommune)}
        rows={page.lines}
        rowKey={({ classId }) => classId}
        empty={<NoClasses params={params} mayKeep={mayKeep} />}
        foot={
          <Pager
            shown={page.lines.length}
            unit="lớp"
            {...(params.after ? { firstHref: classListHref({ q: params.q }) } : {})}
            {...(page.next ? { nextHref: classListHref({ q: params.q, after: page.next }) } : {})}
          />
        }
      />
    </>
  );
}

function NoClasses({ params, mayKeep }: Pick<ClassListPageProps, 'params' | 'mayKeep'>) {
  if (params.q) return <EmptyState>Không có lớp nào tên như vậy.</EmptyState>;
  return (
    <EmptyState>
      {mayKeep
        ? 'Chưa có lớp nào. Mở lớp, hoặc nhập danh sách điểm danh đang giữ bằng Excel.'
        : 'Chưa có lớp nào.'}
    </EmptyState>
  );
}
