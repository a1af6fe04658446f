'use client';

import type { ReactNode } from 'react';
import { DataTable } from '@/components/table/data-table';
import { CASE_SORTS } from '@/lib/features/mediation-cases/list/case-order';
import { caseListHref, type CaseListParams } from '@/lib/features/mediation-cases/list/case-list-params';
import type { CaseLine } from '@/lib/features/mediation-cases/list/case-view';
import { FACT_COLUMNS, FAMILY_COLUMNS } from '@/lib/features/mediation-cases/list/ui/case-columns';

type CaseTableProps = Pick<CaseListParams, 'filter' | 'sort'> & {
  readonly lines: readonly CaseLine[];
  /** Whether parties and content are among the columns. */
  readonly families: boolean;
  readonly empty: ReactNode;
  readonly foot: ReactNode;
};

/**
 * The lines of the book. Drawn from data by the browser too: sent as elements, fifty lines weigh eight times their
 * words, and the server pays for each of them.
 */
export function CaseTable({ lines, families, filter, sort, empty, foot }: CaseTableProps) {
  return (
    <DataTable
      caption="Vụ việc hòa giải"
      columns={families ? FAMILY_COLUMNS : FACT_COLUMNS}
      rows={lines}
      rowKey={(line) => line.id}
      sort={sort}
      hrefFor={({ key, direction }) =>
        caseListHref({
          filter,
          sort: { key: CASE_SORTS.find((known) => known === key) ?? 'received', direction },
        })
      }
      empty={empty}
      foot={foot}
    />
  );
}
