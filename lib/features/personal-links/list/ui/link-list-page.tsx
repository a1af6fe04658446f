import { Link2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { optionsOf } from '@/components/form/options-of';
import { PageHeader } from '@/components/shell/page-header';
import { DataTable } from '@/components/table/data-table';
import { FilterBar, FilterSearch, FilterSelect } from '@/components/table/filter-bar';
import { Pager } from '@/components/table/pager';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { IsoDate } from '@/lib/domain/iso-date';
import { newLinksHref, PERSONAL_LINKS } from '@/lib/features/personal-links/address';
import { isFiltered, linkListHref } from '@/lib/features/personal-links/list/params';
import type { LinkList } from '@/lib/features/personal-links/list/read-list';
import { personColumns } from '@/lib/features/personal-links/list/ui/person-columns';
import { LINK_STATE_LABELS, LINK_STATES } from '@/lib/features/personal-links/personal-link';

type LinkListPageProps = {
  readonly list: LinkList;
  readonly today: IsoDate;
  /** The ways to the other parts of trainings. */
  readonly tabs: ReactNode;
};

/** The commune's people and whether each holds a link to their schedule. */
export function LinkListPage({ list, today, tabs }: LinkListPageProps) {
  const { params, people, total, nextHref, teams, classes } = list;
  const { filter, after } = params;
  const of = {
    ...(filter.classId ? { classId: filter.classId } : {}),
    ...(filter.teamId ? { teamId: filter.teamId } : {}),
  };
  return (
    <>
      <PageHeader
        title="Liên kết riêng của hòa giải viên"
        context="Mỗi người một đường liên kết: xem lịch tập huấn, báo đến hay không, không cần tài khoản."
        actions={
          <ButtonLink variant="filled" icon={Link2} href={newLinksHref(of)}>
            Lấy liên kết
          </ButtonLink>
        }
      />
      {tabs}
      <FilterBar
        action={PERSONAL_LINKS}
        label="Lọc liên kết riêng"
        clearHref={isFiltered(filter) ? PERSONAL_LINKS : undefined}
      >
        <FilterSearch name="q" label="Tìm họ tên" value={filter.q} />
        <FilterSelect name="team" label="Tổ" all="Mọi tổ" value={filter.teamId ?? ''} options={teams} />
        {classes.length > 0 ? (
          <FilterSelect
            name="class"
            label="Được mời vào lớp"
            all="Mọi lớp"
            value={filter.classId ?? ''}
            options={classes}
          />
        ) : null}
        <FilterSelect
          name="state"
          label="Liên kết"
          all="Tất cả"
          value={filter.state ?? ''}
          options={optionsOf(LINK_STATES, LINK_STATE_LABELS)}
        />
      </FilterBar>
      <DataTable
        caption="Hòa giải viên và liên kết riêng"
        columns={personColumns(today)}
        rows={people}
        rowKey={({ mediatorId }) => mediatorId}
        empty={
          <EmptyState>
            {isFiltered(filter) ? 'Không có ai khớp với các ô lọc.' : 'Sổ chưa có hòa giải viên nào.'}
          </EmptyState>
        }
        foot={
          people.length === 0 ? null : (
            <Pager
              shown={people.length}
              total={total}
              unit="người"
              {...(after ? { firstHref: linkListHref(filter) } : {})}
              {...(nextHref ? { nextHref } : {})}
            />
          )
        }
      />
    </>
  );
}
