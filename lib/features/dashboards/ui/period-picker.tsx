import { FilterBar, FilterSelect } from '@/components/table/filter-bar';
import { yearOf } from '@/lib/domain/calendar';
import { periodsOfYear, type Period } from '@/lib/domain/statistics/periods';
import type { IsoDate } from '@/lib/domain/iso-date';

/** How many years back an office still looks up figures. */
const YEARS_BACK = 5;

/** Month, quarter, half-year, year and the statistical cut-offs. A plain form: works without JavaScript. */
export function PeriodPicker({
  period,
  today,
  keep,
  mapThen,
}: {
  readonly period: Period;
  readonly today: IsoDate;
  readonly keep: Readonly<Record<string, string>>;
  /** Whether the map of then is shown; null where it is today's. */
  readonly mapThen: boolean | null;
}) {
  const running = periodsOfYear(yearOf(today)).filter(({ from }) => from <= today);
  const earlier = Array.from({ length: YEARS_BACK }, (_, index) => yearOf(today) - 1 - index).flatMap(
    (year) => periodsOfYear(year).filter(({ kind }) => kind !== 'month' && kind !== 'quarter'),
  );
  const shown = [...running.reverse(), ...earlier];
  const options = shown.some(({ code }) => code === period.code) ? shown : [period, ...shown];
  return (
    <FilterBar action="/statistics" label="Chọn kỳ số liệu" submitLabel="Xem" keep={keep}>
      <FilterSelect
        name="period"
        label="Kỳ số liệu"
        value={period.code}
        all={`Năm ${yearOf(today)}`}
        options={options.map(({ code, label }) => ({ value: code, label }))}
      />
      {mapThen === null ? null : (
        <FilterSelect
          name="map"
          label="Địa bàn"
          value={mapThen ? 'then' : ''}
          all="Theo địa bàn hiện nay"
          options={[{ value: 'then', label: 'Theo địa bàn khi đó' }]}
        />
      )}
    </FilterBar>
  );
}
