import { Download, UserPlus } from 'lucide-react';
import type { ReactNode } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { Pager } from '@/components/table/pager';
import { ButtonLink, DownloadLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { MEDIATOR_LIST_PATH, mediatorListHref } from '@/lib/features/roll/list/mediators/filter';
import type { MediatorList } from '@/lib/features/roll/list/mediators/read-list';
import { MediatorFilters } from '@/lib/features/roll/list/mediators/ui/mediator-filters';
import { MediatorTable } from '@/lib/features/roll/list/mediators/ui/mediator-table';
import { isFiltered, mediatorListTitle, saySeats } from '@/lib/features/roll/list/mediators/words';

const EXPORT_PATH = `${MEDIATOR_LIST_PATH}/export`;

type MediatorListPageProps = {
  readonly list: MediatorList;
  /** The ways to the other lists of the roll. */
  readonly tabs: ReactNode;
};

/** The people on the roll, or the part of them that was asked for. */
export function MediatorListPage({ list, tabs }: MediatorListPageProps) {
  const { params, lines, nextHref, count, outOf, columns, mayExport, mayKeep } = list;
  const { filter, sort, after } = params;
  return (
    <>
      <PageHeader
        title={mediatorListTitle(filter, count, outOf)}
        context={saySeats(count)}
        actions={
          <>
            {mayExport ? (
              <DownloadLink
                href={mediatorListHref({ filter, sort, columns: null }, { path: EXPORT_PATH })}
                icon={Download}
                className="max-sm:hidden"
              >
                Tải Excel, đủ cột
              </DownloadLink>
            ) : null}
            {mayExport && params.columns ? (
              <DownloadLink
                href={mediatorListHref({ filter, sort, columns: params.columns }, { path: EXPORT_PATH })}
                icon={Download}
                className="max-sm:hidden"
              >
                Tải Excel, các cột đang xem
              </DownloadLink>
            ) : null}
            {mayKeep ? (
              <ButtonLink variant="filled" icon={UserPlus} href={`${MEDIATOR_LIST_PATH}/new`}>
                Thêm hòa giải viên
              </ButtonLink>
            ) : null}
          </>
        }
      />
      {tabs}
      <MediatorFilters {...list} />
      <MediatorTable
        params={{ filter, sort, columns: params.columns }}
        lines={lines}
        shown={columns.shown}
        sortsByTeam={list.places.communes.length === 0 || filter.communeId !== null}
        empty={<NoMediators list={list} />}
        foot={
          lines.length === 0 ? null : (
            <Pager
              shown={lines.length}
              total={count.people}
              unit="người"
              firstHref={after ? mediatorListHref({ filter, sort, columns: params.columns }) : undefined}
              nextHref={nextHref}
            />
          )
        }
      />
    </>
  );
}

function NoMediators({ list: { params, mayKeep } }: { readonly list: MediatorList }) {
  const { filter } = params;
  if (isFiltered(filter)) {
    const href =
      filter.search !== '' && filter.status === null
        ? mediatorListHref({ ...params, filter: { ...filter, status: 'all' } })
        : MEDIATOR_LIST_PATH;
    return (
      <EmptyState
        action={
          <ButtonLink variant="tonal" size="row" href={href}>
            {href === MEDIATOR_LIST_PATH ? 'Bỏ lọc' : 'Tìm cả người đã thôi làm'}
          </ButtonLink>
        }
      >
        {filter.search === '' ? 'Không có ai khớp với các ô lọc.' : `Không thấy «${filter.search}».`}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      action={
        mayKeep ? (
          <ButtonLink variant="tonal" size="row" href={`${MEDIATOR_LIST_PATH}/new`}>
            Thêm hòa giải viên
          </ButtonLink>
        ) : null
      }
    >
      Danh sách hòa giải viên sẽ đứng ở đây.
    </EmptyState>
  );
}
