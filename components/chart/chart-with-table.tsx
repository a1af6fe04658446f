import { useId, type ReactNode } from 'react';
import { SeriesTable } from '@/components/chart/series-table';
import type { ChartPoint, Series } from '@/components/chart/series';

type ChartWithTableProps = {
  readonly title: string;
  /** 3 for a chart inside a `Section`. */
  readonly level?: 2 | 3;
  /** The finding in one sentence, not a description of shapes: it is the chart's text alternative. */
  readonly finding: string;
  /** Head of the table's first column: «Tháng». */
  readonly axis: string;
  readonly series: readonly Series[];
  readonly points: readonly ChartPoint[];
  /** Where the records behind a figure are. */
  readonly hrefFor?: (point: ChartPoint, series: Series) => string;
  /** The drawing of the same figures. */
  readonly children: ReactNode;
};

/** A chart and the same figures as a table, both or the table alone. The switch is two radios: no JavaScript needed. */
export function ChartWithTable(props: ChartWithTableProps) {
  const { title, level = 2, finding, axis, series, points, hrefFor, children } = props;
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <figure
      aria-labelledby={`${id}-title`}
      className="group/chart bg-sheet border-line rounded-card shadow-sheet min-w-0 border p-4 sm:p-5"
    >
      <figcaption className="mb-3 flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0">
          <Heading id={`${id}-title`} className="text-lead font-semibold">
            {title}
          </Heading>
          <p className="text-note text-ink-2">{finding}</p>
        </div>
        <fieldset className="border-edge rounded-control flex overflow-clip border print:hidden">
          <legend className="sr-only">Cách xem</legend>
          <Choice group={id} value="both" label="Biểu đồ và bảng" first />
          <Choice group={id} value="table" label="Chỉ bảng" />
        </fieldset>
      </figcaption>
      <div
        role="img"
        aria-label={finding}
        className="mb-4 group-has-[input[value=table]:checked]/chart:hidden"
      >
        {children}
      </div>
      <SeriesTable caption={title} axis={axis} series={series} points={points} hrefFor={hrefFor} />
    </figure>
  );
}

type ChoiceProps = {
  readonly group: string;
  readonly value: string;
  readonly label: string;
  readonly first?: boolean;
};

function Choice({ group, value, label, first = false }: ChoiceProps) {
  return (
    <label className="has-checked:bg-accent-soft has-checked:text-accent-deep border-edge has-focus-visible:outline-accent text-note flex min-h-9 cursor-pointer items-center px-3 not-first-of-type:border-l has-checked:font-semibold has-focus-visible:outline-3 has-focus-visible:-outline-offset-3">
      <input type="radio" name={`${group}-view`} value={value} defaultChecked={first} className="sr-only" />
      {label}
    </label>
  );
}
