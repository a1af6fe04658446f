import type { Column } from '@/components/table/column';
import { DataTable } from '@/components/table/data-table';
import { Pager } from '@/components/table/pager';
import { EmptyState } from '@/components/ui/empty-state';
import Link from '@/components/ui/link';
import { CANDIDATE_REASON_LABELS } from '@/lib/domain/training/candidate';
import { proposalHref } from '@/lib/features/training-attendance/proposal/address';
import { reasonsFound, type CommuneLine } from '@/lib/features/training-attendance/proposal/present-communes';
import type { Proposal } from '@/lib/features/training-attendance/proposal/read-proposal';
import { formatCount } from '@/lib/format/number';

type CommuneTableProps = { readonly proposal: Extract<Proposal, { kind: 'communes' }> };

/** The communes of the city by how many people they should send; each leads to its people. */
export function CommuneTable({ proposal: { head, params, communes } }: CommuneTableProps) {
  const columns: readonly Column<CommuneLine>[] = [
    {
      key: 'commune',
      header: 'Xã, phường',
      cell: ({ communeId, name }) => (
        <Link href={proposalHref(head.classId, { ...params, communeId })} className="link font-medium">
          {name}
        </Link>
      ),
    },
    { key: 'wanted', header: 'Nên mời', align: 'end', cell: ({ wanted }) => formatCount(wanted) },
    ...reasonsFound(communes).map((reason): Column<CommuneLine> => ({
      key: reason,
      header: CANDIDATE_REASON_LABELS[reason],
      align: 'end',
      cell: ({ counts }) => formatCount(counts[reason] ?? 0),
    })),
  ];
  return (
    <DataTable
      caption="Người nên mời theo xã, phường"
      columns={columns}
      rows={communes}
      rowKey={({ communeId }) => communeId}
      empty={<EmptyState>Không còn ai cần mời trong thành phố.</EmptyState>}
      foot={<Pager shown={communes.length} total={communes.length} unit="xã, phường" />}
    />
  );
}
