import { FilterBar, FilterSearch, FilterSelect } from '@/components/table/filter-bar';
import { QUALIFICATION_LABELS } from '@/lib/domain/roll/qualification';
import { MEDIATOR_ROLE_LABELS } from '@/lib/domain/roll/role';
import { SEX_LABELS } from '@/lib/domain/roll/sex';
import {
  MEDIATOR_LIST_PATH,
  mediatorFilterQuery,
  mediatorSortQuery,
  NO_MEDIATOR_FILTER,
} from '@/lib/features/roll/list/mediators/filter';
import type { MediatorList } from '@/lib/features/roll/list/mediators/read-list';
import { ColumnChoice } from '@/lib/features/roll/list/mediators/ui/column-choice';
import {
  DEFECT_FILTER_LABELS,
  ETHNICITY_FILTER_LABELS,
  isFiltered,
  STATUS_FILTER_LABELS,
  TRAINED_FILTER_LABELS,
} from '@/lib/features/roll/list/mediators/words';

const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** Search first, then what is asked most; the rest opens when it is wanted or in use. */
export function MediatorFilters({ params, places, columns, offers }: MediatorList) {
  const { filter, sort } = params;
  const { neighbourhoodId, role, sex, ethnicity, qualification, trained, isNew, defect } = filter;
  const usesMore =
    isNew || Boolean(neighbourhoodId ?? role ?? sex ?? ethnicity ?? qualification ?? trained ?? defect);
  return (
    <FilterBar
      action={MEDIATOR_LIST_PATH}
      label="Lọc hòa giải viên"
      clearHref={isFiltered(filter) ? MEDIATOR_LIST_PATH : undefined}
      keep={{ ...mediatorSortQuery(sort), ...keptPlaces(params, places) }}
    >
      <FilterSearch name="q" label="Tìm họ tên, số điện thoại" value={filter.search} />
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
          label="Tổ hòa giải"
          all="Mọi tổ"
          value={filter.teamId ?? ''}
          options={places.teams}
        />
      ) : null}
      <FilterSelect
        name="status"
        label="Tình trạng"
        all="Đang có tên trong tổ"
        value={filter.status ?? ''}
        options={optionsOf(STATUS_FILTER_LABELS)}
      />
      <details open={usesMore} className="order-last w-full">
        <summary className="link inline-block py-1">Lọc thêm, chọn cột</summary>
        <div className="mt-2 flex flex-wrap items-end gap-3">
          {places.neighbourhoods.length > 1 ? (
            <FilterSelect
              name="neighbourhood"
              label="Thôn, tổ dân phố"
              all="Mọi nơi"
              value={neighbourhoodId ?? ''}
              options={places.neighbourhoods}
            />
          ) : null}
          <FilterSelect
            name="role"
            label="Chức vụ"
            all="Mọi chức vụ"
            value={role ?? ''}
            options={optionsOf(MEDIATOR_ROLE_LABELS)}
          />
          <FilterSelect
            name="sex"
            label="Giới tính"
            all="Nam và nữ"
            value={sex ?? ''}
            options={optionsOf(SEX_LABELS)}
          />
          {offers.ethnicity ? (
            <FilterSelect
              name="ethnicity"
              label="Dân tộc"
              all="Mọi dân tộc"
              value={ethnicity ?? ''}
              options={optionsOf(ETHNICITY_FILTER_LABELS)}
            />
          ) : null}
          <FilterSelect
            name="qualification"
            label="Trình độ chuyên môn"
            all="Mọi trình độ"
            value={qualification ?? ''}
            options={optionsOf(QUALIFICATION_LABELS)}
          />
          {offers.training ? (
            <FilterSelect
              name="trained"
              label="Bồi dưỡng"
              all="Đã và chưa"
              value={trained ?? ''}
              options={optionsOf(TRAINED_FILTER_LABELS)}
            />
          ) : null}
          <FilterSelect
            name="defect"
            label="Điều cần xem lại"
            all="Tất cả"
            value={defect ?? ''}
            options={optionsOf(DEFECT_FILTER_LABELS)}
          />
          <label className="flex min-h-(--size-control) items-center gap-2">
            <input
              type="checkbox"
              name="new"
              value="1"
              defaultChecked={isNew}
              className="accent-accent size-5"
            />
            Mới trong 6 tháng
          </label>
        </div>
        <div className="mt-3">
          <ColumnChoice all={columns.all} shown={columns.shown} />
        </div>
      </details>
    </FilterBar>
  );
}

/** A place that a link brought along and no field here shows: narrowing the list further must not widen it. */
function keptPlaces(
  { filter }: MediatorList['params'],
  { teams, neighbourhoods }: MediatorList['places'],
): Record<string, string> {
  return mediatorFilterQuery({
    ...NO_MEDIATOR_FILTER,
    teamId: teams.length > 1 ? null : filter.teamId,
    neighbourhoodId: neighbourhoods.length > 1 ? null : filter.neighbourhoodId,
  });
}
