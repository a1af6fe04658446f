'use client';

import type { ReactNode } from 'react';
import type { Column } from '@/components/table/column';
import { DataTable } from '@/components/table/data-table';
import Link from '@/components/ui/link';
import { Tag } from '@/components/ui/tag';
import { teamListHref, type TeamFilter, type TeamOrder } from '@/lib/features/roll/list/teams/filter';
import type { TeamLine } from '@/lib/features/roll/list/teams/present';
import { formatCount } from '@/lib/format/number';

type TeamTableProps = {
  readonly params: { readonly filter: TeamFilter; readonly sort: TeamOrder };
  readonly lines: readonly TeamLine[];
  /** Whether the commune is among the columns. */
  readonly wide: boolean;
  readonly empty: ReactNode;
  readonly foot: ReactNode;
};

const name: Column<TeamLine> = {
  key: 'name',
  header: 'Tổ hòa giải',
  sortable: true,
  cell: ({ name: words, href, neighbourhoods }) => (
    <>
      <Link href={href} className="link font-medium">
        {words}
      </Link>
      <span className="text-note text-ink-2 block">{neighbourhoods}</span>
    </>
  ),
};

const commune: Column<TeamLine> = {
  key: 'commune',
  header: 'Xã, phường',
  cell: ({ commune: words }) => words,
};

const leader: Column<TeamLine> = {
  key: 'leader',
  header: 'Tổ trưởng',
  cell: ({ leaders }) =>
    leaders.length === 0 ? <span className="text-ink-2">chưa có</span> : leaders.join(', '),
};

const members: Column<TeamLine> = {
  key: 'members',
  header: 'Hòa giải viên',
  cell: ({ serving, women, awaiting, quota }) => (
    <>
      <span className="block">
        {formatCount(serving)}
        {quota === null ? '' : `/${formatCount(quota)}`} người, {formatCount(women)} nữ
      </span>
      {awaiting > 0 ? (
        <span className="text-note text-ink-2 block">{formatCount(awaiting)} người chờ công nhận</span>
      ) : null}
    </>
  ),
};

const standing: Column<TeamLine> = {
  key: 'standing',
  header: 'Kiện toàn',
  cell: ({ standing: judged, endedOn }) => {
    if (judged === null) return <Tag tone="mute">Giải thể từ {endedOn}</Tag>;
    return (
      <span className="flex flex-col items-start gap-1">
        {judged.consolidated ? <span>Đã kiện toàn</span> : <Tag tone="late">Chưa kiện toàn</Tag>}
        {judged.findings.map((words) => (
          <span key={words} className="text-note text-ink-2">
            {words}
          </span>
        ))}
      </span>
    );
  },
};

/** The teams, each with what the radar says of it. Drawn from data by the browser too. */
export function TeamTable({ params, lines, wide, empty, foot }: TeamTableProps) {
  return (
    <DataTable
      caption="Tổ hòa giải"
      columns={wide ? [name, commune, leader, members, standing] : [name, leader, members, standing]}
      rows={lines}
      rowKey={({ id }) => id}
      sort={params.sort}
      hrefFor={({ direction }) => teamListHref({ ...params, sort: { key: 'name', direction } })}
      empty={empty}
      foot={foot}
    />
  );
}
