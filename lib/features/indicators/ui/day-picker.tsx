import { FilterBar, FilterSelect } from '@/components/table/filter-bar';
import { FilterDate } from '@/components/table/filter-date';
import { targetsHref, type TargetsParams } from '../targets/params';
import type { TargetsView } from '../targets/read-targets';

type DayPickerProps = {
  readonly view: Pick<TargetsView, 'mapDiffers' | 'day'>;
  readonly params: TargetsParams;
  readonly path: string;
  /** Whether a second day can stand beside the first. */
  readonly compare: boolean;
};

/** The day the figures are told as of, an earlier one beside it, and whose map. A plain form: works without JavaScript. */
export function DayPicker({ view, params, path, compare }: DayPickerProps) {
  const { communeId, q, sort, direction, on, against } = params;
  const keep = {
    ...(communeId ? { commune: communeId } : {}),
    ...(q ? { q } : {}),
    ...(sort ? { sort, direction } : {}),
  };
  return (
    <FilterBar
      action={path}
      label="Chọn ngày tính số liệu"
      submitLabel="Xem"
      keep={keep}
      clearHref={
        on || against ? targetsHref(params, { on: null, against: null, mapThen: false }, path) : undefined
      }
    >
      <FilterDate name="on" label="Tính đến ngày" value={view.day} />
      {compare ? <FilterDate name="against" label="So với ngày" value={against} /> : null}
      {on !== null && view.mapDiffers ? (
        <FilterSelect
          name="map"
          label="Địa bàn"
          value={params.mapThen ? 'then' : ''}
          all="Theo địa bàn hiện nay"
          options={[{ value: 'then', label: 'Theo địa bàn khi đó' }]}
        />
      ) : null}
    </FilterBar>
  );
}
