import Link from '@/components/ui/link';
import type { ChartPoint, Series } from '@/components/chart/series';
import { formatCount } from '@/lib/format/number';

type SeriesTableProps = {
  readonly caption: string;
  readonly axis: string;
  readonly series: readonly Series[];
  readonly points: readonly ChartPoint[];
  readonly hrefFor?: (point: ChartPoint, series: Series) => string;
};

/** The figures of a chart, to read, compare and open. Scrolls by itself where a phone is narrower than the figures. */
export function SeriesTable({ caption, axis, series, points, hrefFor }: SeriesTableProps) {
  return (
    // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <div role="region" aria-label={caption} tabIndex={0} className="overflow-x-auto">
      <table className="text-cell w-full border-collapse">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="bg-well text-note">
            <th scope="col" className="px-3 py-2 text-left font-semibold">
              {axis}
            </th>
            {series.map(({ key, label }) => (
              <th key={key} scope="col" className="px-3 py-2 text-right font-semibold">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.key} className="border-line border-t">
              <th scope="row" className="px-3 py-2 text-left font-normal whitespace-nowrap">
                {point.label}
              </th>
              {series.map((one) => (
                <td key={one.key} className="px-3 py-2 text-right">
                  <Figure value={point.values[one.key] ?? 0} href={hrefFor?.(point, one)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Figure({ value, href }: { readonly value: number; readonly href: string | undefined }) {
  if (!href || value === 0) return formatCount(value);
  return (
    <Link href={href} className="link">
      {formatCount(value)}
    </Link>
  );
}
