import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { DataTable } from '@/components/table/data-table';
import { Pager } from '@/components/table/pager';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Neighbourhood } from '@/lib/features/roll/neighbourhood/neighbourhood';
import { neighbourhoodColumns } from '@/lib/features/roll/neighbourhood/ui/neighbourhood-columns';
import { formatCount } from '@/lib/format/number';

type NeighbourhoodListPageProps = {
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly today: IsoDate;
  /** The other lists of the roll. */
  readonly tabs: ReactNode;
  /** Further acts beside adding: merging, splitting and renaming units. */
  readonly actions?: ReactNode;
};

/** The villages and residential groups of a commune: some dozens, all on one page. */
export function NeighbourhoodListPage({ neighbourhoods, today, tabs, actions }: NeighbourhoodListPageProps) {
  const uncovered = neighbourhoods.filter(({ teams }) => teams.length === 0).length;
  const count = `${formatCount(neighbourhoods.length)} thôn, tổ dân phố`;
  return (
    <>
      <PageHeader
        title={uncovered === 0 ? count : `${count}, ${formatCount(uncovered)} nơi chưa có tổ hòa giải`}
        actions={
          <>
            {actions}
            <ButtonLink icon={Plus} href="/roll/neighbourhoods/new">
              Thêm thôn, tổ dân phố
            </ButtonLink>
          </>
        }
      />
      {tabs}
      <DataTable
        caption="Thôn, tổ dân phố"
        columns={neighbourhoodColumns(today)}
        rows={neighbourhoods}
        rowKey={({ neighbourhoodId }) => neighbourhoodId}
        empty={
          <EmptyState>
            Chưa có thôn, tổ dân phố nào. Thêm nơi đầu tiên, hoặc nhập danh sách từ Excel.
          </EmptyState>
        }
        foot={<Pager shown={neighbourhoods.length} total={neighbourhoods.length} unit="thôn, tổ dân phố" />}
      />
    </>
  );
}
