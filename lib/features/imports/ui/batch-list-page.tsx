import { Upload } from 'lucide-react';
import { PageHeader } from '@/components/shell/page-header';
import type { Column } from '@/components/table/column';
import { DataTable } from '@/components/table/data-table';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import Link from '@/components/ui/link';
import type { Tone } from '@/components/ui/signal';
import { Tag } from '@/components/ui/tag';
import type { BatchState } from '@/lib/features/imports/batch/batch';
import { batchHref, newImportHref } from '@/lib/features/imports/addresses';
import type { BatchLine } from '@/lib/features/imports/list/read-list';
import { KIND_HOMES, KIND_LABELS } from '@/lib/features/imports/words';

const TONES: Record<BatchState, Tone> = {
  reading: 'path',
  mapping: 'soon',
  reviewing: 'soon',
  applying: 'path',
  applied: 'met',
  undoing: 'path',
  undone: 'mute',
  refused: 'late',
  dropped: 'mute',
};

const COLUMNS: readonly Column<BatchLine>[] = [
  {
    key: 'file',
    header: 'Tệp',
    cell: ({ id, fileName, kind }) => (
      <>
        <Link href={batchHref(id)} className="link font-medium wrap-anywhere">
          {fileName}
        </Link>
        <span className="text-note text-ink-2 block">{KIND_LABELS[kind]}</span>
      </>
    ),
  },
  { key: 'state', header: 'Tình trạng', cell: ({ state, words }) => <Tag tone={TONES[state]}>{words}</Tag> },
  { key: 'at', header: 'Tải lên lúc', cell: ({ at }) => at },
  { key: 'by', header: 'Người tải', cell: ({ by }) => by },
];

/** The files that came in, newest first; one that waits is taken up where it was left. */
export function BatchListPage({ batches }: { readonly batches: readonly BatchLine[] }) {
  const waiting = batches.filter(({ state }) => state === 'mapping' || state === 'reviewing').length;
  const start = (
    <ButtonLink variant="filled" icon={Upload} href={newImportHref({ kind: 'roll' })}>
      Nhập tệp Excel
    </ButtonLink>
  );
  return (
    <>
      <PageHeader
        path={[KIND_HOMES.roll]}
        title={waiting === 0 ? 'Các lượt nhập từ Excel' : `${waiting} tệp đang chờ xem và nhập`}
        here="Các lượt nhập từ Excel"
        actions={batches.length === 0 ? undefined : start}
      />
      <DataTable
        caption="Các lượt nhập từ Excel"
        columns={COLUMNS}
        rows={batches}
        rowKey={({ id }) => id}
        empty={<EmptyState action={start}>Tệp đầu tiên được nhập sẽ đứng ở đây.</EmptyState>}
      />
    </>
  );
}
