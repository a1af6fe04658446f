import { Plus } from 'lucide-react';
import { PageHeader } from '@/components/shell/page-header';
import { DataTable } from '@/components/table/data-table';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { ChangeLine } from '@/lib/features/unit-changes/change/change';
import { changeColumns } from '@/lib/features/unit-changes/ui/change-columns';
import { formatCount } from '@/lib/format/number';

type ChangeListPageProps = { readonly changes: readonly ChangeLine[]; readonly today: IsoDate };

/** What waits first, then what was done. */
export function ChangeListPage({ changes, today }: ChangeListPageProps) {
  const waiting = changes.filter(({ state }) => state === 'draft' || state === 'planned').length;
  return (
    <>
      <PageHeader
        title={
          waiting === 0
            ? 'Không có thay đổi đơn vị nào đang chờ'
            : `${formatCount(waiting)} thay đổi đơn vị đang chờ`
        }
        context="Sáp nhập, chia tách, đổi tên, chuyển thôn, tổ dân phố và tổ hòa giải"
        actions={
          <ButtonLink variant="filled" icon={Plus} href="/unit-changes/new">
            Lập phương án
          </ButtonLink>
        }
      />
      <DataTable
        caption="Thay đổi đơn vị"
        columns={changeColumns(today)}
        rows={changes}
        rowKey={({ changeId }) => changeId}
        empty={<EmptyState>Chưa có thay đổi nào được ghi.</EmptyState>}
      />
    </>
  );
}
