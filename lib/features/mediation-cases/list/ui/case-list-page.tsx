import { Download, Plus, Upload } from 'lucide-react';
import { PageHeader } from '@/components/shell/page-header';
import { Pager } from '@/components/table/pager';
import { ButtonLink, DownloadLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { CASE_LIST_PATH, caseListHref } from '@/lib/features/mediation-cases/list/case-list-params';
import { isFiltered, listTitle } from '@/lib/features/mediation-cases/list/list-words';
import type { CaseList } from '@/lib/features/mediation-cases/list/read-list';
import { CaseFilters } from '@/lib/features/mediation-cases/list/ui/case-filters';
import { CaseTable } from '@/lib/features/mediation-cases/list/ui/case-table';

/** The book, or the part of it that was asked for. */
export function CaseListPage({ list }: { readonly list: CaseList }) {
  const { params, page, total, families, mayRecord, mayImport } = list;
  const { filter, sort } = params;
  return (
    <>
      <PageHeader
        title={listTitle(filter, total)}
        context={filter.counted?.period.label}
        actions={
          <>
            <DownloadLink
              href={caseListHref({ filter, sort }, `${CASE_LIST_PATH}/export`)}
              variant="outlined"
              icon={Download}
              className="max-sm:hidden"
            >
              Tải bảng CSV
            </DownloadLink>
            {mayImport ? (
              <ButtonLink variant="outlined" icon={Upload} href="/imports/new?kind=book">
                Nhập từ sổ Excel
              </ButtonLink>
            ) : null}
            {mayRecord ? (
              <ButtonLink
                variant="filled"
                icon={Plus}
                href={`${CASE_LIST_PATH}/new`}
                className="max-sm:order-first"
              >
                Ghi vụ việc mới
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <CaseFilters {...list} />
      <CaseTable
        lines={page.lines}
        families={families}
        sort={sort}
        filter={filter}
        empty={<NoCases list={list} />}
        foot={
          page.lines.length === 0 ? null : (
            <Pager
              shown={page.lines.length}
              total={total ?? undefined}
              unit="vụ việc"
              firstHref={params.after ? caseListHref({ filter, sort }) : undefined}
              nextHref={page.nextHref}
            />
          )
        }
      />
    </>
  );
}

// An ordinary link: the answer is a file, which the router must not try to draw.
function NoCases({ list: { params, mayRecord } }: { readonly list: CaseList }) {
  const { filter } = params;
  if (isFiltered(filter)) {
    return (
      <EmptyState
        action={
          <ButtonLink variant="tonal" size="row" href={CASE_LIST_PATH}>
            Bỏ lọc
          </ButtonLink>
        }
      >
        {filter.search === ''
          ? 'Không có vụ việc nào khớp với các ô lọc.'
          : `Không thấy «${filter.search}» trong sổ.`}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      action={
        mayRecord ? (
          <ButtonLink variant="tonal" size="row" href={`${CASE_LIST_PATH}/new`}>
            Ghi vụ việc đầu tiên
          </ButtonLink>
        ) : null
      }
    >
      Vụ việc đầu tiên của tổ sẽ đứng ở đây.
    </EmptyState>
  );
}
