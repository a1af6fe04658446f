'use client';

import dynamic from 'next/dynamic';
import type { ChartPoint, Series } from '@/components/chart/series';

type MonthlyColumnsProps = { readonly points: readonly ChartPoint[]; readonly series: readonly Series[] };

// Drawn in the browser only: the chart library writes style attributes, which the content security policy forbids in
// HTML from the server. The place has its final size from the start, so nothing jumps.
const Plot = dynamic(() => import('@/components/chart/monthly-columns-plot'), { ssr: false });

/** Columns by month, the parts of each stacked. The same figures stand in the table of `ChartWithTable`. */
export function MonthlyColumns({ points, series }: MonthlyColumnsProps) {
  return (
    <div className="h-64 w-full">
      <Plot points={points} series={series} />
    </div>
  );
}
