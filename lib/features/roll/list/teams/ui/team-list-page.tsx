import { Download, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { Pager } from '@/components/table/pager';
import { ButtonLink, DownloadLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { TEAM_LIST_PATH, teamListHref } from '@/lib/features/roll/list/teams/filter';
import type { TeamList } from '@/lib/features/roll/list/teams/read-list';
import { TeamFilters } from '@/lib/features/roll/list/teams/ui/team-filters';
import { TeamTable } from '@/lib/features/roll/list/teams/ui/team-table';
import { isTeamFiltered, teamListTitle } from '@/lib/features/roll/list/teams/words';

type TeamListPageProps = {
  readonly list: TeamList;
  /** The ways to the other lists of the roll. */
  readonly tabs: ReactNode;
};

/** The teams on the roll, or the part of them that was asked for. */
export function TeamListPage({ list, tabs }: TeamListPageProps) {
  const { params, lines, nextHref, total, wide, mayExport, mayKeep } = list;
  const { filter, sort, after } = params;
  return (
    <>
      <PageHeader
        title={teamListTitle(filter, total)}
        actions={
          <>
            {mayExport ? (
              <DownloadLink
                href={teamListHref({ filter, sort }, { path: `${TEAM_LIST_PATH}/export` })}
                icon={Download}
                className="max-sm:hidden"
              >
                Tải Excel
              </DownloadLink>
            ) : null}
            {mayKeep ? (
              <ButtonLink variant="filled" icon={Plus} href={`${TEAM_LIST_PATH}/new`}>
                Lập tổ hòa giải
              </ButtonLink>
            ) : null}
          </>
        }
      />
      {tabs}
      <TeamFilters {...list} />
      <TeamTable
        params={{ filter, sort }}
        lines={lines}
        wide={wide}
        empty={<NoTeams list={list} />}
        foot={
          lines.length === 0 ? null : (
            <Pager
              shown={lines.length}
              total={total}
              unit="tổ"
              firstHref={after ? teamListHref({ filter, sort }) : undefined}
              nextHref={nextHref}
            />
          )
        }
      />
    </>
  );
}

function NoTeams({ list: { params, mayKeep } }: { readonly list: TeamList }) {
  const { filter } = params;
  if (isTeamFiltered(filter)) {
    return (
      <EmptyState
        action={
          <ButtonLink variant="tonal" size="row" href={TEAM_LIST_PATH}>
            Bỏ lọc
          </ButtonLink>
        }
      >
        {filter.search === '' ? 'Không có tổ nào khớp với các ô lọc.' : `Không thấy «${filter.search}».`}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      action={
        mayKeep ? (
          <ButtonLink variant="tonal" size="row" href="/imports">
            Nhập danh sách từ Excel
          </ButtonLink>
        ) : null
      }
    >
      Các tổ hòa giải sẽ đứng ở đây.
    </EmptyState>
  );
}
