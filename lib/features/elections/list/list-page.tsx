import { Plus, UserMinus } from 'lucide-react';
import { PageHeader } from '@/components/shell/page-header';
import type { Column } from '@/components/table/column';
import { DataTable } from '@/components/table/data-table';
import { ButtonLink } from '@/components/ui/button';
import { DueClock } from '@/components/ui/due-clock';
import { EmptyState } from '@/components/ui/empty-state';
import Link from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import type { IsoDate } from '@/lib/domain/iso-date';
import { newElectionHref, newLeavingHref } from '@/lib/features/elections/address';
import type { ProcedureLine } from '@/lib/features/elections/list/present-procedure';
import type { ProcedureList } from '@/lib/features/elections/list/read-list';
import { formatCount } from '@/lib/format/number';

const columns = (today: IsoDate, withDue: boolean): readonly Column<ProcedureLine>[] => [
  {
    key: 'what',
    header: 'Thủ tục',
    cell: ({ href, what, note }) => (
      <div>
        <Link href={href} className="link font-medium">
          {what}
        </Link>
        <p className="text-note text-ink-2">{note}</p>
      </div>
    ),
  },
  { key: 'where', header: 'Tổ', cell: ({ where }) => where },
  {
    key: 'status',
    header: 'Đang ở bước',
    cell: ({ status }) => <Tag tone={status.tone}>{status.label}</Tag>,
  },
  withDue
    ? {
        key: 'due',
        header: 'Hạn',
        align: 'end',
        cell: ({ due }) =>
          due === null ? (
            <span className="text-note text-ink-2">luật không đặt hạn</span>
          ) : (
            <DueClock due={due} today={today} />
          ),
      }
    : { key: 'changed', header: 'Ghi lần cuối', align: 'end', cell: ({ changed }) => changed },
];

const titleOf = (open: readonly ProcedureLine[], today: IsoDate): string => {
  if (open.length === 0) return 'Không có thủ tục nào đang làm';
  const late = open.filter(({ due }) => due !== null && due < today).length;
  const count = `${formatCount(open.length)} thủ tục đang làm`;
  return late === 0 ? count : `${count}, ${formatCount(late)} đã quá hạn`;
};

/** What is under way and by when, then what is over. */
export function ProcedureListPage({
  list: { open, closed, hasOlder, canKeep, today },
}: {
  readonly list: ProcedureList;
}) {
  return (
    <div className="mx-auto max-w-304">
      <PageHeader
        title={titleOf(open, today)}
        here="Bầu, công nhận, thôi làm"
        path={[{ label: 'Tổ và hòa giải viên', href: '/roll/teams' }]}
        actions={
          canKeep ? (
            <>
              <ButtonLink href={newElectionHref()} variant="filled" icon={Plus}>
                Mở bầu, công nhận
              </ButtonLink>
              <ButtonLink href={newLeavingHref()} icon={UserMinus}>
                Đề nghị cho thôi
              </ButtonLink>
            </>
          ) : null
        }
      />
      <div className="flex flex-col gap-10">
        <DataTable
          caption="Thủ tục đang làm, theo hạn"
          columns={columns(today, true)}
          rows={open}
          rowKey={({ id }) => id}
          empty={<EmptyState>Chưa có cuộc bầu, việc công nhận hay cho thôi nào đang làm.</EmptyState>}
        />
        {closed.length > 0 ? (
          <Section title="Đã xong" count={formatCount(closed.length)}>
            <DataTable
              caption="Thủ tục đã xong, mới nhất trước"
              columns={columns(today, false)}
              rows={closed}
              rowKey={({ id }) => id}
              empty={null}
              foot={
                hasOlder ? (
                  <p className="text-note text-ink-2">
                    Đang xem những thủ tục mới nhất. Thủ tục cũ hơn mở từ trang của tổ.
                  </p>
                ) : null
              }
            />
          </Section>
        ) : null}
      </div>
    </div>
  );
}
