import { DataTable } from '@/components/table/data-table';
import type { Column } from '@/components/table/column';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import {
  compareTotals,
  TOTAL_LABELS,
  totalsAgree,
  type TotalFigures,
  type TotalLine,
} from '@/lib/domain/unit-change/figures';
import { formatCount } from '@/lib/format/number';

const COLUMNS: readonly Column<TotalLine>[] = [
  { key: 'label', header: 'Cộng', cell: ({ key }) => TOTAL_LABELS[key] },
  { key: 'before', header: 'Trước', align: 'end', cell: ({ before }) => formatCount(before) },
  {
    key: 'after',
    header: 'Sau',
    align: 'end',
    cell: ({ before, after }) =>
      before === after ? formatCount(after) : <strong className="text-path">{formatCount(after)}</strong>,
  },
  { key: 'same', header: 'Đối chiếu', cell: sameness },
];

/** Every sum before and after: what may change, what may not, and that it does not. */
export function TotalsTable({
  before,
  after,
}: {
  readonly before: TotalFigures;
  readonly after: TotalFigures;
}) {
  const lines = compareTotals(before, after);
  return (
    <Section title={totalsAgree(lines) ? 'Tổng trước bằng tổng sau' : 'Tổng trước khác tổng sau'}>
      <DataTable
        caption="Tổng trước và sau"
        columns={COLUMNS}
        rows={lines}
        rowKey={({ key }) => key}
        empty={null}
      />
    </Section>
  );
}

function sameness({ before, after, mustAgree }: TotalLine) {
  if (before === after) return <Tag tone="met">bằng nhau</Tag>;
  return mustAgree ? <Tag tone="late">lệch</Tag> : <Tag tone="path">thay đổi</Tag>;
}
