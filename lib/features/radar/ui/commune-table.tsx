'use client';

import type { Column } from '@/components/table/column';
import { DataTable } from '@/components/table/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Fraction } from '@/components/ui/fraction';
import Link from '@/components/ui/link';
import type { TeamFindingFilter } from '@/lib/domain/roll/radar/finding-filter';
import { atLineStart } from '@/lib/domain/units/unit-name';
import type { CommuneLine } from '@/lib/features/radar/commune-lines';
import { COMMUNE_SORTS, radarHref, type CommuneSort, type RadarParams } from '@/lib/features/radar/params';
import { teamsWithHref } from '@/lib/features/radar/remedies';
import { formatCount } from '@/lib/format/number';

type CommuneTableProps = {
  /** Those shown, in order. */
  readonly lines: readonly CommuneLine[];
  readonly total: number;
  readonly params: RadarParams;
};

/** A number of teams that opens their list; nothing to open where there are none. */
function figure(
  key: CommuneSort,
  header: string,
  finding: TeamFindingFilter,
  count: (line: CommuneLine) => number,
): Column<CommuneLine> {
  return {
    key,
    header,
    align: 'end',
    sortable: true,
    // On a phone the sum is enough: the commune's own page tells the rest.
    phone: key === 'open' ? 'line' : 'none',
    cell: (line) =>
      count(line) === 0 ? (
        <span className="text-ink-3">0</span>
      ) : (
        <Link
          href={teamsWithHref(finding, line.id)}
          className="link"
          aria-label={`${formatCount(count(line))} tổ, ${header.toLowerCase()}, ${line.name}`}
        >
          {formatCount(count(line))}
        </Link>
      ),
  };
}

/** Sorted by where the work is. Drawn from data by the browser too: hundreds of links weigh ten times their figures. */
export function CommuneTable({ lines, total, params }: CommuneTableProps) {
  const columns: readonly Column<CommuneLine>[] = [
    {
      key: 'name',
      header: 'Xã, phường',
      sortable: true,
      cell: ({ id, name }) => (
        <Link
          href={radarHref(params, { communeId: id, all: false })}
          className="link font-medium whitespace-nowrap"
        >
          {atLineStart(name)}
        </Link>
      ),
    },
    {
      key: 'share',
      header: 'Tổ kiện toàn',
      sortable: true,
      cell: ({ consolidated, teams }) =>
        teams === 0 ? (
          <span className="text-ink-2">chưa có tổ</span>
        ) : (
          <Fraction n={consolidated} N={teams} minimum={1} />
        ),
    },
    figure('open', 'Chưa kiện toàn', 'open', ({ teams, consolidated }) => teams - consolidated),
    figure('few_mediators', 'Thiếu người', 'few_mediators', ({ found }) => found.few_mediators ?? 0),
    figure('few_women', 'Không có nữ', 'few_women', ({ found }) => found.few_women ?? 0),
    figure(
      'few_minority_mediators',
      'Thiếu người dân tộc thiểu số',
      'few_minority_mediators',
      ({ found }) => found.few_minority_mediators ?? 0,
    ),
    figure(
      'leader',
      'Chưa đúng tổ trưởng',
      'leader',
      ({ found }) => (found.no_leader ?? 0) + (found.several_leaders ?? 0),
    ),
    figure('not_recognised', 'Chưa công nhận', 'not_recognised', ({ found }) => found.not_recognised ?? 0),
    {
      key: 'uncovered',
      header: 'Thôn, tổ dân phố chưa có tổ',
      align: 'end',
      sortable: true,
      cell: ({ id, uncovered }) =>
        uncovered === 0 ? (
          <span className="text-ink-3">0</span>
        ) : (
          <Link href={radarHref(params, { communeId: id, all: false })} className="link">
            {formatCount(uncovered)}
          </Link>
        ),
    },
  ];
  return (
    <DataTable
      caption="Tổ hòa giải kiện toàn theo xã, phường"
      columns={columns}
      rows={lines}
      rowKey={({ id }) => id}
      sort={{ key: params.sort, direction: params.direction }}
      hrefFor={({ key, direction }) =>
        radarHref(params, { sort: COMMUNE_SORTS.find((known) => known === key) ?? 'name', direction })
      }
      empty={<EmptyState>Chưa có xã, phường nào trong sổ.</EmptyState>}
      foot={
        <p className="text-note text-ink-2">
          Đang xem {formatCount(lines.length)} trên {formatCount(total)} xã, phường.{' '}
          {lines.length < total ? (
            <Link href={radarHref(params, { all: true })} className="link">
              Xem tất cả {formatCount(total)} xã, phường
            </Link>
          ) : null}
        </p>
      }
    />
  );
}
