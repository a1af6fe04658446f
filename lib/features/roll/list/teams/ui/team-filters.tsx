import { FilterBar, FilterSearch, FilterSelect } from '@/components/table/filter-bar';
import { TEAM_FINDING_FILTER_LABELS } from '@/lib/domain/roll/radar/finding-filter';
import { TEAM_LIST_PATH, teamSortQuery } from '@/lib/features/roll/list/teams/filter';
import type { TeamList } from '@/lib/features/roll/list/teams/read-list';
import { isTeamFiltered, TEAM_STATUS_FILTER_LABELS } from '@/lib/features/roll/list/teams/words';

const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** Search first, then place and standing. */
export function TeamFilters({ params: { filter, sort }, places }: TeamList) {
  return (
    <FilterBar
      action={TEAM_LIST_PATH}
      label="Lọc tổ hòa giải"
      clearHref={isTeamFiltered(filter) ? TEAM_LIST_PATH : undefined}
      keep={{
        ...teamSortQuery(sort),
        // A place that a link brought along and no field here shows: narrowing further must not widen.
        ...(places.neighbourhoods.length > 1 || !filter.neighbourhoodId
          ? {}
          : { neighbourhood: filter.neighbourhoodId }),
      }}
    >
      <FilterSearch name="q" label="Tìm tên tổ" value={filter.search} />
      {places.communes.length > 0 ? (
        <FilterSelect
          name="commune"
          label="Xã, phường"
          all="Mọi xã, phường"
          value={filter.communeId ?? ''}
          options={places.communes}
        />
      ) : null}
      {places.neighbourhoods.length > 1 ? (
        <FilterSelect
          name="neighbourhood"
          label="Thôn, tổ dân phố"
          all="Mọi nơi"
          value={filter.neighbourhoodId ?? ''}
          options={places.neighbourhoods}
        />
      ) : null}
      <FilterSelect
        name="finding"
        label="Kiện toàn"
        all="Tất cả"
        value={filter.finding ?? ''}
        options={optionsOf(TEAM_FINDING_FILTER_LABELS)}
      />
      <FilterSelect
        name="status"
        label="Tình trạng"
        all="Đang hoạt động"
        value={filter.status ?? ''}
        options={optionsOf(TEAM_STATUS_FILTER_LABELS)}
      />
    </FilterBar>
  );
}
