import { FilterBar, FilterSearch, FilterSelect } from '@/components/table/filter-bar';
import { CASE_KINDS, CASE_OUTCOMES, CASE_STATUSES } from '@/lib/domain/mediation-case/case';
import {
  CASE_KIND_LABELS,
  CASE_OUTCOME_LABELS,
  CASE_STATUS_LABELS,
} from '@/lib/domain/mediation-case/labels';
import {
  CASE_LIST_PATH,
  filterQuery,
  NO_FILTER,
  sortQuery,
  type CaseFilter,
} from '@/lib/features/mediation-cases/list/case-list-params';
import { DUE_FILTER_LABELS, DUE_FILTERS } from '@/lib/features/mediation-cases/list/due-filters';
import { isFiltered } from '@/lib/features/mediation-cases/list/list-words';
import type { CaseList } from '@/lib/features/mediation-cases/list/read-list';
import { FilterDate } from '@/components/table/filter-date';

const optionsOf = <Value extends string>(values: readonly Value[], labels: Record<Value, string>) =>
  values.map((value) => ({ value, label: labels[value] }));

const STATUSES = optionsOf(CASE_STATUSES, CASE_STATUS_LABELS);
const KINDS = optionsOf(CASE_KINDS, CASE_KIND_LABELS);
const OUTCOMES = optionsOf(CASE_OUTCOMES, CASE_OUTCOME_LABELS);
const DUES = optionsOf(DUE_FILTERS, DUE_FILTER_LABELS);

/** Search first, then what is asked most; the rest opens when it is wanted or in use. */
export function CaseFilters({ params: { filter, sort }, units, families }: CaseList) {
  const { kind, status, outcome, receivedFrom, receivedTo, cooperating } = filter;
  const usesMore = cooperating || Boolean(kind ?? status ?? outcome ?? receivedFrom ?? receivedTo);
  return (
    <FilterBar
      action={CASE_LIST_PATH}
      label="Lọc vụ việc"
      clearHref={isFiltered(filter) ? CASE_LIST_PATH : undefined}
      keep={{ ...sortQuery(sort), ...keptFilters(filter, families) }}
    >
      <FilterSearch
        name="q"
        label={families ? 'Tìm họ tên, nội dung, số vụ, tổ' : 'Tìm số vụ, tổ, xã, phường'}
        value={filter.search}
      />
      {units.length > 1 ? (
        <FilterSelect
          name={families ? 'team' : 'commune'}
          label={families ? 'Tổ hòa giải' : 'Xã, phường'}
          all={families ? 'Mọi tổ' : 'Mọi xã, phường'}
          value={(families ? filter.teamId : filter.communeId) ?? ''}
          options={units}
        />
      ) : null}
      <FilterSelect name="due" label="Việc đến hạn" all="Tất cả" value={filter.due ?? ''} options={DUES} />
      <details open={usesMore} className="order-last w-full">
        <summary className="link inline-block py-1">Lọc thêm</summary>
        <div className="mt-2 flex flex-wrap items-end gap-3">
          <FilterSelect name="kind" label="Loại" all="Mọi loại" value={kind ?? ''} options={KINDS} />
          <FilterSelect
            name="status"
            label="Tình trạng"
            all="Mọi tình trạng"
            value={status ?? ''}
            options={STATUSES}
          />
          <FilterDate name="from" label="Tiếp nhận từ ngày" value={receivedFrom} />
          <FilterDate name="to" label="đến ngày" value={receivedTo} />
          <FilterSelect
            name="outcome"
            label="Kết quả"
            all="Mọi kết quả"
            value={outcome ?? ''}
            options={OUTCOMES}
          />
          <label className="flex min-h-(--size-control) items-center gap-2">
            <input
              type="checkbox"
              name="cooperating"
              value="1"
              defaultChecked={cooperating}
              className="accent-accent size-5"
            />
            Vụ phối hợp
          </label>
        </div>
      </details>
    </FilterBar>
  );
}

/** What a dashboard's link brought along and no field here shows: narrowing the list further must not widen it. */
function keptFilters(
  { counted, communeId, teamId, mapOn }: CaseFilter,
  families: boolean,
): Record<string, string> {
  return filterQuery({
    ...NO_FILTER,
    counted,
    mapOn,
    communeId: families ? communeId : null,
    teamId: families ? null : teamId,
  });
}
