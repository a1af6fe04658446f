'use client';

import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { paint, type ChartPoint, type Series } from '@/components/chart/series';
import { formatCount } from '@/lib/format/number';

type PlotProps = { readonly points: readonly ChartPoint[]; readonly series: readonly Series[] };

const TICK = { fill: 'var(--color-ink-3)', fontSize: 14 };
const MARGIN = { top: 4, right: 4, bottom: 0, left: 0 };

/** The drawing of `MonthlyColumns`. It does not move: figures never count up. */
export default function MonthlyColumnsPlot({ points, series }: PlotProps) {
  const rows = points.map(({ label, values }) => ({ label, ...values }));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart data={rows} margin={MARGIN} barCategoryGap="28%" accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--color-line)" />
        <XAxis dataKey="label" tick={TICK} tickLine={false} axisLine={{ stroke: 'var(--color-edge)' }} />
        <YAxis
          tick={TICK}
          tickLine={false}
          axisLine={false}
          allowDecimals={false}
          tickFormatter={formatCount}
          width={48}
        />
        <Legend iconType="square" itemSorter={null} formatter={inInk} />
        {series.map(({ key, label, colour }) => (
          <Bar
            key={key}
            dataKey={key}
            name={label}
            stackId="whole"
            fill={paint(colour)}
            stroke="var(--color-sheet)"
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}

/** The word in ink: only the mark beside it carries the colour. */
function inInk(label: string) {
  return <span className="text-ink-2 text-note">{label}</span>;
}
