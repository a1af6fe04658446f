'use client';

import type { HeatColumn, HeatRow } from '@/components/table/heat/heat';
import { HeatTable } from '@/components/table/heat/heat-table';
import Link from '@/components/ui/link';
import { INDICATOR_CODES, type IndicatorCode } from '@/lib/domain/indicators/codes';
import { formatCount } from '@/lib/format/number';
import { indicatorHref, targetsHref, type TargetsParams } from '../targets/params';
import type { UnitOrder } from '../targets/sort-units';

export type UnitHeatProps = {
  readonly below: 'commune' | 'team';
  readonly columns: readonly (HeatColumn & { readonly key: IndicatorCode })[];
  readonly total: HeatRow;
  /** Those shown, in order. */
  readonly rows: readonly HeatRow[];
  /** How many units there are, or were found. */
  readonly count: number;
  readonly order: UnitOrder;
  readonly params: TargetsParams;
};

const WORDS = {
  commune: { caption: 'Xã, phường theo từng chỉ tiêu', head: 'Xã, phường', unit: 'xã, phường' },
  team: { caption: 'Tổ hòa giải theo từng chỉ tiêu', head: 'Tổ hòa giải', unit: 'tổ' },
};

const codeOf = (key: string): IndicatorCode | undefined => INDICATOR_CODES.find((code) => code === key);

/** Units × indicators. A name leads one level down, a cell to the records behind it. */
export function UnitHeat({ below, columns, total, rows, count, order, params }: UnitHeatProps) {
  const { caption, head, unit } = WORDS[below];
  const placeOf = (row: HeatRow): Partial<TargetsParams> =>
    below === 'commune' && row.key !== total.key ? { communeId: row.key } : {};
  // Written once a column: a city has hundreds of cells, and each address is put together of eight parts.
  const addresses = new Map(
    columns.map(({ key }) => {
      const whole = indicatorHref(key, params);
      const other = below === 'commune' ? 'commune' : 'team';
      return [key as string, { whole, ofUnit: `${whole}${whole.includes('?') ? '&' : '?'}${other}=` }];
    }),
  );
  const sortedBy = columns.find(({ key }) => key === order.sort)?.header ?? head;
  return (
    <HeatTable
      caption={caption}
      unitHeader={head}
      columns={columns}
      total={total}
      rows={rows}
      sort={{ key: order.sort, direction: order.direction }}
      sortHref={({ key, direction }) => targetsHref(params, { sort: codeOf(key) ?? 'name', direction })}
      unitHref={(row) =>
        below === 'team' && row.key !== total.key
          ? `/roll/teams/${row.key}`
          : targetsHref(params, { ...placeOf(row), q: '', sort: null, all: false, allLate: false })
      }
      cellHref={({ key: unitId }, { key }) => {
        const address = addresses.get(key);
        if (!address) return targetsHref(params);
        return unitId === total.key ? address.whole : `${address.ofUnit}${unitId}`;
      }}
      foot={
        <div className="text-note text-ink-2 flex flex-wrap justify-between gap-x-6 gap-y-1">
          <p>
            Đang xem {formatCount(rows.length)} trên {formatCount(count)} {unit}, xếp{' '}
            {order.direction === 'asc' ? 'từ thấp lên' : 'từ cao xuống'} theo «{sortedBy}».
          </p>
          {rows.length < count ? (
            <Link href={targetsHref(params, { all: true })} className="link text-cell print:hidden">
              Xem tất cả {formatCount(count)} {unit}
            </Link>
          ) : null}
        </div>
      }
    />
  );
}
