import { FilterBar, FilterSearch, FilterSelect } from '@/components/table/filter-bar';
import { optionsOf } from '@/components/form/options-of';
import {
  CLASS_KIND_LABELS,
  CLASS_KINDS,
  CLASS_LEVEL_LABELS,
  CLASS_LEVELS,
} from '@/lib/domain/training/class-kind';
import { TRAININGS } from '@/lib/features/trainings/address';
import { CLASS_TIME_LABELS, CLASS_TIMES, classFilterQuery } from '@/lib/features/trainings/list/list-params';
import type { ClassList } from '@/lib/features/trainings/list/read-list';

/** What the list of classes can be narrowed to. */
export function ClassFilters({ params, communes }: Pick<ClassList, 'params' | 'communes'>) {
  const isFiltered = Object.keys(classFilterQuery(params)).length > 0;
  return (
    <FilterBar action={TRAININGS} label="Lọc lớp tập huấn" clearHref={isFiltered ? TRAININGS : undefined}>
      <FilterSearch name="q" label="Tên lớp" value={params.q} />
      <FilterSelect
        name="when"
        label="Khi nào"
        all="Mọi lúc"
        value={params.when ?? ''}
        options={optionsOf(CLASS_TIMES, CLASS_TIME_LABELS)}
      />
      <FilterSelect
        name="kind"
        label="Loại lớp"
        all="Mọi loại"
        value={params.kind ?? ''}
        options={optionsOf(CLASS_KINDS, CLASS_KIND_LABELS)}
      />
      <FilterSelect
        name="level"
        label="Cấp mở lớp"
        all="Mọi cấp"
        value={params.level ?? ''}
        options={optionsOf(CLASS_LEVELS, CLASS_LEVEL_LABELS)}
      />
      {communes.length === 0 ? null : (
        <FilterSelect
          name="commune"
          label="Xã, phường"
          all="Mọi xã, phường"
          value={params.commune ?? ''}
          options={communes}
        />
      )}
    </FilterBar>
  );
}
