import { FilterBar, FilterSearch } from '@/components/table/filter-bar';
import type { HeatRow } from '@/components/table/heat/heat';
import { HeatLegend } from '@/components/table/heat/heat-legend';
import { EmptyState } from '@/components/ui/empty-state';
import Link from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { INDICATORS } from '@/lib/domain/indicators/definitions';
import { atLineStart } from '@/lib/domain/units/unit-name';
import { formatCount, formatPoints } from '@/lib/format/number';
import { foldVietnamese } from '@/lib/schema/fold';
import { heatCell, teamCell } from '../targets/heat-view';
import type { JudgedIndicator } from '../targets/judged';
import { TARGETS_PATH, targetsHref, type TargetsParams } from '../targets/params';
import type { TargetsView } from '../targets/read-targets';
import { orderOf, sortUnits } from '../targets/sort-units';
import { UnitHeat } from './unit-heat';

/** Rows shown unasked: the whole of a large city costs its readers a second. */
const FIRST = 12;

const UNITS = { commune: 'xã, phường', team: 'tổ' };

type HeatSectionProps = {
  readonly view: TargetsView;
  readonly below: 'commune' | 'team';
  readonly params: TargetsParams;
};

/** Every unit below by every target, the weakest first. */
export function HeatSection({ view, below, params }: HeatSectionProps) {
  const { units, main, placeName } = view;
  const order = orderOf(params, main);
  const wanted = foldVietnamese(params.q);
  const found = sortUnits(
    wanted === '' ? units : units.filter(({ name }) => foldVietnamese(name).includes(wanted)),
    order,
  );
  const toCell = below === 'team' ? teamCell : heatCell;
  const rows = found.map(({ id, name, size, indicators }): HeatRow => ({
    key: id,
    name,
    note: size,
    cells: indicators.map(toCell),
  }));
  return (
    <Section
      title={`${formatCount(units.length)} ${UNITS[below]} theo từng chỉ tiêu`}
      actions={<Search params={params} below={below} />}
    >
      <HeatLegend />
      {rows.length === 0 ? (
        <NothingFound params={params} below={below} />
      ) : (
        <UnitHeat
          below={below}
          columns={main.map((line) => ({
            key: line.code,
            header: INDICATORS[line.code].short,
            note: targetWords(line),
          }))}
          total={{ key: 'total', name: atLineStart(placeName), note: '', cells: main.map(heatCell) }}
          rows={params.all || wanted !== '' ? rows : rows.slice(0, FIRST)}
          count={rows.length}
          order={order}
          params={params}
        />
      )}
    </Section>
  );
}

const targetWords = ({ target }: JudgedIndicator): string =>
  target === null ? 'chưa đặt chỉ tiêu' : `năm ${target.year}: ${formatPoints(target.value / 100)}%`;

type PartProps = { readonly params: TargetsParams; readonly below: 'commune' | 'team' };

function Search({ params, below }: PartProps) {
  const { q, on, against, mapThen, communeId, sort, direction } = params;
  const keep = Object.fromEntries(
    Object.entries({
      on,
      against,
      map: mapThen ? 'then' : null,
      commune: communeId,
      sort,
      direction: sort && direction,
    }).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  return (
    <FilterBar action={TARGETS_PATH} label={`Tìm ${UNITS[below]}`} submitLabel="Tìm" keep={keep}>
      <FilterSearch name="q" label={`Tìm ${UNITS[below]}`} value={q} />
    </FilterBar>
  );
}

function NothingFound({ params, below }: PartProps) {
  return (
    <Sheet padding="none">
      <EmptyState
        action={
          <Link href={targetsHref(params, { q: '' })} className="link">
            Xem tất cả
          </Link>
        }
      >
        {params.q ? `Không thấy «${params.q}».` : `Chưa có ${UNITS[below]} nào trong sổ.`}
      </EmptyState>
    </Sheet>
  );
}
