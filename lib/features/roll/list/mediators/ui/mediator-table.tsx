'use client';

import type { ReactNode } from 'react';
import { DataTable } from '@/components/table/data-table';
import type { RollColumn } from '@/lib/features/roll/list/mediators/columns';
import {
  MEDIATOR_SORTS,
  mediatorListHref,
  type MediatorFilter,
  type MediatorOrder,
} from '@/lib/features/roll/list/mediators/filter';
import type { MediatorLine } from '@/lib/features/roll/list/mediators/present';
import { mediatorColumns } from '@/lib/features/roll/list/mediators/ui/mediator-columns';

type MediatorTableProps = {
  readonly params: {
    readonly filter: MediatorFilter;
    readonly sort: MediatorOrder;
    readonly columns: readonly RollColumn[] | null;
  };
  readonly lines: readonly MediatorLine[];
  readonly shown: readonly RollColumn[];
  readonly sortsByTeam: boolean;
  readonly empty: ReactNode;
  readonly foot: ReactNode;
};

/** The lines of the roll. Drawn from data by the browser too: sent as elements, fifty lines weigh many times their words. */
export function MediatorTable({ params, lines, shown, sortsByTeam, empty, foot }: MediatorTableProps) {
  return (
    <DataTable
      caption="Hòa giải viên"
      columns={mediatorColumns(shown, sortsByTeam)}
      rows={lines}
      rowKey={({ id }) => id}
      sort={params.sort}
      hrefFor={({ key, direction }) =>
        mediatorListHref({
          ...params,
          sort: { key: MEDIATOR_SORTS.find((known) => known === key) ?? 'name', direction },
        })
      }
      empty={empty}
      foot={foot}
    />
  );
}
