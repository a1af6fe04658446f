import { optionsOf } from '@/components/form/options-of';
import { FilterBar, FilterSearch, FilterSelect } from '@/components/table/filter-bar';
import { SUPPORTER_KIND_LABELS, SUPPORTER_KINDS } from '@/lib/domain/support/supporter-kind';
import { SUPPORTERS_HREF } from '@/lib/features/supporters/address';
import { isFiltered } from '@/lib/features/supporters/list/params';
import type { SupporterList } from '@/lib/features/supporters/list/read-list';

/** Search first, then force, place and whether anything was done this year. */
export function SupporterFilters({ params: { filter }, places }: Pick<SupporterList, 'params' | 'places'>) {
  return (
    <FilterBar
      action={SUPPORTERS_HREF}
      label="Lọc người hỗ trợ"
      clearHref={isFiltered(filter) ? SUPPORTERS_HREF : undefined}
    >
      <FilterSearch name="q" label="Tìm họ tên" value={filter.q} />
      <FilterSelect
        name="kind"
        label="Lực lượng"
        all="Mọi lực lượng"
        value={filter.kind ?? ''}
        options={optionsOf(SUPPORTER_KINDS, SUPPORTER_KIND_LABELS)}
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
          label="Hỗ trợ tổ"
          all="Mọi tổ"
          value={filter.teamId ?? ''}
          options={places.teams}
        />
      ) : null}
      <FilterSelect
        name="active"
        label="Trong năm nay"
        all="Tất cả"
        value={filter.active ?? ''}
        options={[
          { value: 'yes', label: 'Có hoạt động' },
          { value: 'no', label: 'Chưa có hoạt động' },
        ]}
      />
    </FilterBar>
  );
}
