import { BarWithTarget } from '@/components/chart/bar-with-target';
import type { Column } from '@/components/table/column';
import { DataTable } from '@/components/table/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Fraction } from '@/components/ui/fraction';
import Link from '@/components/ui/link';
import { percentOf } from '@/lib/domain/indicators/figure';
import type { IndicatorCode } from '@/lib/domain/indicators/codes';
import { minimumOn } from '@/lib/domain/programme/minimum-counts';
import { formatCount, formatPoints } from '@/lib/format/number';
import type { UnitJudged } from '../targets/read-indicator';
import { isJudged } from '../targets/judged';

const FIRST = 10;

type UnitBarsProps = {
  readonly code: IndicatorCode;
  readonly below: 'commune' | 'team';
  /** In order. */
  readonly units: readonly UnitJudged[];
  readonly all: boolean;
  readonly allHref: string;
  readonly hrefFor: (unit: UnitJudged) => string;
  readonly day: string;
  /** The unit whose records are listed. */
  readonly openId: string | null;
};

const WORDS = {
  commune: { caption: 'Theo xã, phường, thấp nhất trước', head: 'Xã, phường', unit: 'xã, phường' },
  team: { caption: 'Theo tổ hòa giải, thấp nhất trước', head: 'Tổ hòa giải', unit: 'tổ' },
};

/** Where all bars of a page end: small shares are drawn on a small scale, and the page says so. */
function scaleOf(units: readonly UnitJudged[]): 20 | 100 {
  const values = units.flatMap(({ line }) => [percentOf(line.figure) ?? 0, (line.target?.value ?? 0) / 100]);
  return Math.max(0, ...values) <= 20 ? 20 : 100;
}

/** The units below by one indicator, as bars and figures. */
export function UnitBars({ code, below, units, all, allHref, hrefFor, day, openId }: UnitBarsProps) {
  const { caption, head, unit } = WORDS[below];
  const scaleTo = scaleOf(units);
  const minimum = minimumOn(code, below, day);
  const target = units.find(({ line }) => line.target !== null)?.line.target ?? null;
  const columns: readonly Column<UnitJudged>[] = [
    {
      key: 'name',
      header: head,
      cell: (one) => (
        <Link href={hrefFor(one)} className="link font-medium" aria-current={one.id === openId || undefined}>
          {one.name}
        </Link>
      ),
    },
    {
      key: 'bar',
      header: `0–${scaleTo}%`,
      phone: 'none',
      cell: ({ line }) =>
        isJudged(line) ? (
          <BarWithTarget
            percent={percentOf(line.figure) ?? 0}
            target={line.target === null ? undefined : line.target.value / 100}
            scaleTo={scaleTo}
          />
        ) : null,
    },
    {
      key: 'value',
      header: 'Tỷ lệ',
      align: 'end',
      cell: ({ line: { figure } }) => (
        <Fraction n={figure.numerator} N={figure.denominator} minimum={minimum} className="sm:justify-end" />
      ),
    },
    {
      key: 'gap',
      header: target === null ? 'Còn thiếu' : `Đến ${formatPoints(target.value / 100)}%`,
      align: 'end',
      cell: ({ line: { gap, figure } }) => {
        if (gap === null || figure.denominator === 0) return '–';
        return gap.short > 0 ? `thiếu ${formatCount(gap.short)}` : '✓ đạt';
      },
    },
  ];
  const shown = all ? units : units.slice(0, FIRST);
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={shown}
      rowKey={({ id }) => id}
      empty={<EmptyState>Chưa có {unit} nào trong sổ.</EmptyState>}
      foot={
        <div className="text-note text-ink-2 flex flex-wrap justify-between gap-x-6 gap-y-1">
          <p>
            {target === null
              ? ''
              : `Vạch đậm: chỉ tiêu năm ${target.year}, ${formatPoints(target.value / 100)}%. `}
            {scaleTo === 100 ? '' : `Thang đo 0–${scaleTo}%.`}
          </p>
          {shown.length < units.length ? (
            <Link href={allHref} className="link text-cell print:hidden">
              Cả {formatCount(units.length)} {unit}
            </Link>
          ) : null}
        </div>
      }
    />
  );
}
