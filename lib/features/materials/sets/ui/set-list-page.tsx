import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { DataTable } from '@/components/table/data-table';
import { FilterBar, FilterSearch, FilterSelect } from '@/components/table/filter-bar';
import { Pager } from '@/components/table/pager';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { MATERIALS_HREF } from '@/lib/features/materials/address';
import type { SetPage } from '@/lib/features/materials/sets/list-sets';
import { isFiltered, setListHref, type SetListParams } from '@/lib/features/materials/sets/params';
import { SET_COLUMNS } from '@/lib/features/materials/sets/ui/set-columns';

type SetListPageProps = {
  readonly page: SetPage;
  readonly params: SetListParams;
  readonly mayKeep: boolean;
  /** The ways to the other parts of trainings. */
  readonly tabs: ReactNode;
};

/** The sets of materials and how far they have reached. */
export function SetListPage({ page, params, mayKeep, tabs }: SetListPageProps) {
  const { filter, after } = params;
  return (
    <>
      <PageHeader
        title="Tài liệu bồi dưỡng"
        actions={
          mayKeep ? (
            <ButtonLink variant="filled" icon={Plus} href={`${MATERIALS_HREF}/new`}>
              Thêm bộ tài liệu
            </ButtonLink>
          ) : null
        }
      />
      {tabs}
      <FilterBar
        action={MATERIALS_HREF}
        label="Lọc bộ tài liệu"
        clearHref={isFiltered(filter) ? MATERIALS_HREF : undefined}
      >
        <FilterSearch name="q" label="Tìm tên bộ tài liệu" value={filter.q} />
        <FilterSelect
          name="whose"
          label="Của"
          all="Mọi nơi"
          value={filter.whose ?? ''}
          options={[
            { value: 'city', label: 'Thành phố' },
            { value: 'commune', label: 'Xã, phường' },
          ]}
        />
        <FilterSelect
          name="retired"
          label="Tình trạng"
          all="Đang dùng"
          value={filter.retired ? '1' : ''}
          options={[{ value: '1', label: 'Đã thôi dùng' }]}
        />
      </FilterBar>
      <DataTable
        caption="Bộ tài liệu"
        columns={SET_COLUMNS}
        rows={page.lines}
        rowKey={({ setId }) => setId}
        empty={
          <EmptyState>
            {isFiltered(filter)
              ? 'Không có bộ tài liệu nào khớp với các ô lọc.'
              : 'Chưa có bộ tài liệu nào. Bộ chính thức của thành phố và tài liệu của xã, phường sẽ đứng ở đây.'}
          </EmptyState>
        }
        foot={
          page.lines.length === 0 ? null : (
            <Pager
              shown={page.lines.length}
              unit="bộ"
              {...(after ? { firstHref: setListHref(filter) } : {})}
              {...(page.nextHref ? { nextHref: page.nextHref } : {})}
            />
          )
        }
      />
    </>
  );
}
