import { Download } from 'lucide-react';
import { optionsOf } from '@/components/form/options-of';
import { PageHeader } from '@/components/shell/page-header';
import { DataTable } from '@/components/table/data-table';
import { FilterBar, FilterSelect } from '@/components/table/filter-bar';
import { Pager } from '@/components/table/pager';
import { ButtonLink, DownloadLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { yearOf } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';
import { ACTIVITY_KIND_LABELS, ACTIVITY_KINDS } from '@/lib/domain/support/activity-kind';
import type { ActivityList } from '@/lib/features/supporters/activities/list-activities';
import { activityListHref } from '@/lib/features/supporters/activities/params';
import { activityColumns } from '@/lib/features/supporters/activities/ui/activity-columns';
import { ACTIVITIES_HREF, SUPPORTERS_HREF } from '@/lib/features/supporters/address';
import { formatCount } from '@/lib/format/number';

/** The plans began in 2024 (QĐ 315/QĐ-TTg); nothing older is looked for. */
const FIRST_YEAR = 2024;

type ActivityListPageProps = { readonly list: ActivityList; readonly today: IsoDate };

/** What supporters did in a year. */
export function ActivityListPage({ list, today }: ActivityListPageProps) {
  const { params, lines, total, teams, nextHref, mayRecord, mayCorrect, wide } = list;
  const { filter, after } = params;
  return (
    <>
      <PageHeader
        title={
          total === 0
            ? `Chưa ghi hoạt động hỗ trợ nào năm ${filter.year}`
            : `${formatCount(total)} hoạt động hỗ trợ với ${formatCount(teams)} tổ năm ${filter.year}`
        }
        path={[{ label: 'Người hỗ trợ', href: SUPPORTERS_HREF }]}
        here="Hoạt động"
        actions={
          <>
            <DownloadLink
              href={activityListHref(filter, null, `${ACTIVITIES_HREF}/export`)}
              icon={Download}
              className="max-sm:hidden"
            >
              Tải Excel
            </DownloadLink>
            {mayRecord ? (
              <ButtonLink variant="filled" href={`${ACTIVITIES_HREF}/new`}>
                Ghi hoạt động
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <ActivityFilters list={list} today={today} />
      <DataTable
        caption="Hoạt động hỗ trợ"
        columns={activityColumns({ withSupporter: true, withCommune: wide, mayCorrect })}
        rows={lines}
        rowKey={({ activityId }) => activityId}
        empty={<EmptyState>Chưa ghi hoạt động nào khớp với các ô lọc.</EmptyState>}
        foot={
          lines.length === 0 ? null : (
            <Pager
              shown={lines.length}
              total={total}
              unit="hoạt động"
              {...(after ? { firstHref: activityListHref(filter) } : {})}
              {...(nextHref ? { nextHref } : {})}
            />
          )
        }
      />
    </>
  );
}

function ActivityFilters({ list: { params, places }, today }: ActivityListPageProps) {
  const { filter } = params;
  const thisYear = yearOf(today);
  const years = Array.from({ length: thisYear - FIRST_YEAR }, (_, index) => String(thisYear - 1 - index));
  return (
    <FilterBar action={ACTIVITIES_HREF} label="Lọc hoạt động hỗ trợ">
      <FilterSelect
        name="year"
        label="Năm"
        all={`Năm ${thisYear}`}
        value={filter.year === thisYear ? '' : String(filter.year)}
        options={years.map((value) => ({ value, label: `Năm ${value}` }))}
      />
      <FilterSelect
        name="kind"
        label="Việc đã làm"
        all="Mọi việc"
        value={filter.kind ?? ''}
        options={optionsOf(ACTIVITY_KINDS, ACTIVITY_KIND_LABELS)}
      />
      {places.communes.length > 0 ? (
        <FilterSelect
          name="commune"
          label="Xã, phường"
          all="Mọi xã, phường"
          value={filter.communeId ?? ''}
          options={places.communes}
        />
      ) : null}
      {places.teams.length > 1 ? (
        <FilterSelect
          name="team"
          label="Tổ"
          all="Mọi tổ"
          value={filter.teamId ?? ''}
          options={places.teams}
        />
      ) : null}
    </FilterBar>
  );
}
