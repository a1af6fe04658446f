import { DataTable } from '@/components/table/data-table';
import type { Column } from '@/components/table/column';
import { PageHeader } from '@/components/shell/page-header';
import { DefinitionList } from '@/components/ui/definition-list';
import { PrintButton } from '@/components/ui/print-button';
import type { HandOverRecord } from '@/lib/features/accounts/hand-over/get-hand-over';
import { formatDate } from '@/lib/format/date';

type Item = HandOverRecord['items'][number];

const COLUMNS: readonly Column<Item>[] = [
  { key: 'title', header: 'Việc bàn giao', cell: ({ ordinal, title }) => `${ordinal}. ${title}` },
  { key: 'to', header: 'Người nhận', cell: ({ toName }) => toName },
];

/** Biên bản bàn giao: who handed what over to whom on which day, with room for both to sign. */
export function HandOverRecordPage({ record }: { readonly record: HandOverRecord }) {
  const { membershipId, fromName, fromPost, handedOn, recordedBy, items } = record;
  const receivers = [...new Set(items.map(({ toName }) => toName))];
  return (
    <div className="max-w-180">
      <PageHeader
        title="Biên bản bàn giao"
        path={[
          { label: 'Tài khoản', href: '/accounts' },
          { label: fromName, href: `/accounts/${membershipId}` },
        ]}
        actions={<PrintButton>In biên bản</PrintButton>}
      />
      <DefinitionList
        rows={[
          { label: 'Người bàn giao', value: `${fromName}, ${fromPost}` },
          { label: 'Người nhận', value: receivers.join(', ') },
          { label: 'Ngày bàn giao', value: formatDate(handedOn) },
          { label: 'Người ghi', value: recordedBy },
        ]}
      />
      <div className="mt-6">
        <DataTable
          caption="Việc đã bàn giao"
          columns={COLUMNS}
          rows={items}
          rowKey={({ ordinal }) => String(ordinal)}
          empty={null}
        />
      </div>
      <div className="mt-8 grid grid-cols-2 gap-x-8 gap-y-10 text-center sm:grid-cols-3">
        <Signature role="Người bàn giao" name={fromName} />
        {receivers.map((name) => (
          <Signature key={name} role="Người nhận" name={name} />
        ))}
        <Signature role="Người chứng kiến" name="" />
      </div>
    </div>
  );
}

function Signature({ role, name }: { readonly role: string; readonly name: string }) {
  return (
    <div className="break-inside-avoid">
      <p className="font-semibold">{role}</p>
      <p className="text-note text-ink-2">ký, ghi rõ họ tên</p>
      <p className="mt-16">{name}</p>
    </div>
  );
}
