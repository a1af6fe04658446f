import { Download, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { DataTable } from '@/components/table/data-table';
import { Pager } from '@/components/table/pager';
import { ButtonLink, DownloadLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { IsoDate } from '@/lib/domain/iso-date';
import { ACTIVITIES_HREF, SUPPORTERS_HREF } from '@/lib/features/supporters/address';
import { isFiltered, supporterListHref } from '@/lib/features/supporters/list/params';
import type { SupporterList } from '@/lib/features/supporters/list/read-list';
import { supporterColumns } from '@/lib/features/supporters/list/ui/supporter-columns';
import { SupporterFilters } from '@/lib/features/supporters/list/ui/supporter-filters';
import { formatCount } from '@/lib/format/number';

type SupporterListPageProps = {
  readonly list: SupporterList;
  readonly today: IsoDate;
  /** The ways to the other parts of trainings. */
  readonly tabs: ReactNode;
};

/** The people of law who support teams. */
export function SupporterListPage({ list, today, tabs }: SupporterListPageProps) {
  const { params, lines, total, nextHref, mayKeep, mayRecord } = list;
  const { filter, after } = params;
  return (
    <>
      <PageHeader
        title={total === 0 ? 'Người hỗ trợ tổ hòa giải' : `${formatCount(total)} người hỗ trợ tổ hòa giải`}
        actions={
          <>
            <DownloadLink
              href={supporterListHref(filter, null, `${SUPPORTERS_HREF}/export`)}
              icon={Download}
              className="max-sm:hidden"
            >
              Tải Excel
            </DownloadLink>
            <ButtonLink href={ACTIVITIES_HREF}>Xem hoạt động</ButtonLink>
            {mayKeep ? (
              <ButtonLink icon={Plus} href={`${SUPPORTERS_HREF}/new`}>
                Thêm người
              </ButtonLink>
            ) : null}
            {mayRecord ? (
              <ButtonLink variant="filled" href={`${ACTIVITIES_HREF}/new`}>
                Ghi hoạt động
              </ButtonLink>
            ) : null}
          </>
        }
      />
      {tabs}
      <SupporterFilters params={params} places={list.places} />
      <DataTable
        caption="Người hỗ trợ"
        columns={supporterColumns(today, list.wide)}
        rows={lines}
        rowKey={({ supporterId }) => supporterId}
        empty={<NoSupporters list={list} />}
        foot={
          lines.length === 0 ? null : (
            <Pager
              shown={lines.length}
              total={total}
              unit="người"
              {...(after ? { firstHref: supporterListHref(filter) } : {})}
              {...(nextHref ? { nextHref } : {})}
            />
          )
        }
      />
    </>
  );
}

function NoSupporters({ list: { params, mayKeep } }: { readonly list: SupporterList }) {
  if (isFiltered(params.filter)) return <EmptyState>Không có ai khớp với các ô lọc.</EmptyState>;
  return (
    <EmptyState
      action={
        mayKeep ? (
          <ButtonLink variant="tonal" size="row" href={`${SUPPORTERS_HREF}/new`}>
            Thêm người đầu tiên
          </ButtonLink>
        ) : null
      }
    >
      Luật sư, luật gia, hội thẩm, công an và những người khác hỗ trợ tổ sẽ đứng ở đây.
    </EmptyState>
  );
}
