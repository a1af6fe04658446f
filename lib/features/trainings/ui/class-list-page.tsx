import { Download, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { DataTable } from '@/components/table/data-table';
import { Pager } from '@/components/table/pager';
import { ButtonLink, DownloadLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import Link from '@/components/ui/link';
import { NEW_CLASS, TRAININGS } from '@/lib/features/trainings/address';
import { classFilterQuery, classListHref } from '@/lib/features/trainings/list/list-params';
import type { ClassList } from '@/lib/features/trainings/list/read-list';
import { classColumns } from '@/lib/features/trainings/ui/class-columns';
import { ClassFilters } from '@/lib/features/trainings/ui/class-filters';
import { formatCount } from '@/lib/format/number';

type ClassListPageProps = { readonly list: ClassList; readonly tabs: ReactNode };

/** The classes of a commune or a city, the city's own beside them. */
export function ClassListPage({ list, tabs }: ClassListPageProps) {
  const { page, params, coming, communes, mayKeep, role, today } = list;
  return (
    <>
      <PageHeader
        title={coming === 0 ? 'Chưa có lớp nào sắp tới' : `${formatCount(coming)} lớp sắp tới`}
        actions={
          mayKeep ? (
            <>
              {role === 'commune_officer' ? (
                <ButtonLink href="/imports/new?kind=attendance">Nhập danh sách điểm danh</ButtonLink>
              ) : null}
              <ButtonLink variant="filled" icon={Plus} href={NEW_CLASS}>
                Mở lớp
              </ButtonLink>
            </>
          ) : undefined
        }
      />
      {tabs}
      <ClassFilters params={params} communes={communes} />
      <DataTable
        caption="Lớp tập huấn"
        columns={classColumns(today)}
        rows={page.lines}
        rowKey={({ classId }) => classId}
        empty={<NoClasses list={list} />}
        foot={
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
            <Pager
              shown={page.lines.length}
              unit="lớp"
              {...(params.after ? { firstHref: classListHref({ ...params, after: null }) } : {})}
              {...(page.next ? { nextHref: classListHref({ ...params, after: page.next }) } : {})}
            />
            {mayKeep && page.lines.length > 0 ? (
              <DownloadLink
                icon={Download}
                size="row"
                variant="outlined"
                href={classListHref({ ...params, after: null }, `${TRAININGS}/export`)}
              >
                Tải Excel
              </DownloadLink>
            ) : null}
          </div>
        }
      />
    </>
  );
}

function NoClasses({ list: { params, mayKeep } }: { readonly list: ClassList }) {
  if (Object.keys(classFilterQuery(params)).length > 0)
    return (
      <EmptyState
        action={
          <Link href={TRAININGS} className="link">
            Xem mọi lớp
          </Link>
        }
      >
        Không có lớp nào như vậy.
      </EmptyState>
    );
  return (
    <EmptyState
      action={
        mayKeep ? (
          <Link href={NEW_CLASS} className="link">
            Mở lớp đầu tiên
          </Link>
        ) : undefined
      }
    >
      Chưa có lớp nào.
    </EmptyState>
  );
}
