'use client';

import Link from '@/components/ui/link';
import type { Column } from '@/components/table/column';
import { DataTable } from '@/components/table/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Fraction } from '@/components/ui/fraction';
import { MINIMUM_N, successRateOnClosed } from '@/lib/domain/statistics/success-rate';
import type { CaseFigures } from '@/lib/domain/statistics/case-figures';
import { formatCount } from '@/lib/format/number';
import { countedCasesHref } from '../case-links';
import { statisticsHref, UNIT_SORTS, type StatisticsParams } from '../params';
import type { Statistics } from '../statistics';

type Line = Statistics['byUnit'][number];

const WORDS = {
  commune: { caption: 'Vụ việc theo xã, phường', head: 'Xã, phường', unit: 'xã, phường' },
  team: { caption: 'Vụ việc theo tổ hòa giải', head: 'Tổ hòa giải', unit: 'tổ' },
};

type UnitTableProps = {
  /** Those shown, in order. */
  readonly lines: readonly Line[];
  /** How many units there are. */
  readonly total: number;
  readonly place: Exclude<Statistics['place'], { below: null }>;
  readonly mapOn: Statistics['mapOn'];
  readonly period: Statistics['period'];
  readonly params: StatisticsParams;
};

/**
 * The units one level below, each figure opening its records, each name one level down. Drawn from data by the browser
 * too: sent as elements, the hundreds of links of a city weigh ten times their figures.
 */
export function UnitTable({ lines, total, place, mapOn, period, params }: UnitTableProps) {
  const words = WORDS[place.below];
  const figure = (key: keyof CaseFigures, header: string, sort: string): Column<Line> => ({
    key: sort,
    header,
    align: 'end',
    sortable: true,
    cell: ({ unit, figures }) =>
      figures[key] === 0 ? (
        '0'
      ) : (
        <Link
          href={countedCasesHref(key, period, { place, mapOn, unitId: unit.id })}
          className="link"
          aria-label={`${formatCount(figures[key])} ${header.toLowerCase()}, ${unit.name}`}
        >
          {formatCount(figures[key])}
        </Link>
      ),
  });
  const columns: readonly Column<Line>[] = [
    {
      key: 'name',
      header: words.head,
      sortable: true,
      cell: ({ unit }) =>
        place.below === 'commune' ? (
          <Link
            href={statisticsHref(params, { communeId: unit.id, all: false })}
            className="link font-medium"
          >
            {unit.name}
          </Link>
        ) : (
          <span className="font-medium">{unit.name}</span>
        ),
    },
    figure('received', 'Tiếp nhận', 'received'),
    figure('successful', 'Thành', 'successful'),
    figure('unsuccessful', 'Không thành', 'unsuccessful'),
    figure('inHand', 'Đang giải quyết', 'in_hand'),
    {
      key: 'rate',
      header: 'Hòa giải thành',
      headerNote: 'trên số vụ đã kết thúc',
      sortable: true,
      cell: ({ figures }) => {
        const { n, N } = successRateOnClosed(figures);
        return <Fraction n={n} N={N} minimum={MINIMUM_N} />;
      },
    },
  ];
  return (
    <DataTable
      caption={words.caption}
      columns={columns}
      rows={lines}
      rowKey={({ unit }) => unit.id}
      sort={{ key: params.sort, direction: params.direction }}
      hrefFor={({ key, direction }) =>
        statisticsHref(params, { sort: UNIT_SORTS.find((known) => known === key) ?? 'name', direction })
      }
      empty={<EmptyState>Chưa có {words.unit} nào trong sổ.</EmptyState>}
      foot={
        <p className="text-note text-ink-2">
          Đang xem {formatCount(lines.length)} trên {formatCount(total)} {words.unit}.{' '}
          {lines.length < total ? (
            <>
              <Link href={statisticsHref(params, { all: true })} className="link">
                Xem tất cả {formatCount(total)} {words.unit}
              </Link>
              .{' '}
            </>
          ) : null}
          Dưới {MINIMUM_N} vụ đã kết thúc thì chỉ ghi số vụ, không tính tỷ lệ và không xếp hạng.
        </p>
      }
    />
  );
}
