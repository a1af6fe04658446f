import Link from '@/components/ui/link';
import type { Column } from '@/components/table/column';
import { DataTable } from '@/components/table/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { FACT_LABELS, type FactName } from '@/lib/domain/roll/merge/facts';
import { MERGE_UNDO_DAYS } from '@/lib/domain/roll/merge/window';
import type { RollMediator } from '@/lib/features/roll/mediator/mediator';
import type { MergePreview } from '@/lib/features/roll/merge/read-merge-desk';
import { sayCounts } from '@/lib/features/roll/merge/say-counts';
import { sayFact } from '@/lib/features/roll/merge/say-fact';
import { MergeForm } from '@/lib/features/roll/merge/ui/merge-form';

type MergePreviewProps = { readonly mediator: RollMediator; readonly preview: MergePreview };

/** What each entry says, what stays, and what goes over; then the one press. */
export function MergePreviewSection({ mediator, preview }: MergePreviewProps) {
  const { other, differing, counts } = preview;
  return (
    <Section
      title={`Gộp «${other.fullName}» vào «${mediator.fullName}»`}
      actions={
        <Link href={`/roll/mediators/${other.mediatorId}/merge?with=${mediator.mediatorId}`} className="link">
          Giữ mục kia thay cho mục này
        </Link>
      }
    >
      <DataTable
        caption="Hai mục khác nhau ở đâu"
        columns={columns(preview)}
        rows={differing}
        rowKey={(name) => name}
        empty={<EmptyState>Hai mục ghi giống nhau, nên không có gì phải chọn.</EmptyState>}
      />
      <p className="mt-4">
        Chuyển sang mục giữ lại: {sayCounts(counts)}. Đường dẫn cũ vẫn mở được, và hoàn tác được trong{' '}
        {MERGE_UNDO_DAYS} ngày.
      </p>
      <div className="mt-4">
        <MergeForm
          input={{
            keptId: mediator.mediatorId,
            keptVersion: mediator.version,
            mergedId: other.mediatorId,
            mergedVersion: other.version,
          }}
        />
      </div>
    </Section>
  );
}

const columns = ({ kept, merged, after }: MergePreview): readonly Column<FactName>[] => [
  { key: 'name', header: 'Thông tin', cell: (name) => FACT_LABELS[name] },
  { key: 'kept', header: 'Mục giữ lại', cell: (name) => sayFact(kept, name) },
  { key: 'merged', header: 'Mục gộp vào', cell: (name) => sayFact(merged, name) },
  {
    key: 'after',
    header: 'Sau khi gộp',
    cell: (name) => <span className="font-medium">{sayFact(after, name)}</span>,
  },
];
