import { PageHeader } from '@/components/shell/page-header';
import type { Column } from '@/components/table/column';
import { DataTable } from '@/components/table/data-table';
import { FilterBar, FilterSelect } from '@/components/table/filter-bar';
import { EmptyState } from '@/components/ui/empty-state';
import { PrintButton } from '@/components/ui/print-button';
import { MATERIALS_HREF, versionHref } from '@/lib/features/materials/address';
import type { Receiver } from '@/lib/features/materials/receipts/list-people';
import { peopleHref } from '@/lib/features/materials/receipts/people-params';
import type { HandOutDesk } from '@/lib/features/materials/receipts/read-people';
import { formatDate } from '@/lib/format/date';

type Signer = Receiver & { readonly number: number };

const COLUMNS: readonly Column<Signer>[] = [
  { key: 'number', header: 'STT', align: 'end', phone: 'none', cell: ({ number }) => number },
  { key: 'name', header: 'Họ và tên', phone: 'title', cell: ({ fullName }) => fullName },
  { key: 'birth', header: 'Năm sinh', align: 'end', cell: ({ birthYear }) => birthYear ?? '' },
  { key: 'team', header: 'Tổ', cell: ({ teamName }) => teamName },
  {
    key: 'on',
    header: 'Ngày nhận',
    cell: ({ receipts }) => {
      const printed = receipts.find(({ way }) => way === 'printed');
      return printed ? formatDate(printed.on) : '';
    },
  },
  { key: 'sign', header: 'Ký nhận', phone: 'none', cell: () => <span className="block h-8 w-36" /> },
];

/** The paper on which receivers sign: by team, with room for a name. */
export function SignListPage({ desk }: { readonly desk: HandOutDesk }) {
  const { version, people, teams, teamId } = desk;
  const signers = people.map((person, index) => ({ ...person, number: index + 1 }));
  return (
    <>
      <PageHeader
        title="Danh sách ký nhận tài liệu"
        path={[
          { label: 'Tài liệu', href: MATERIALS_HREF },
          { label: version.label, href: versionHref(version.versionId) },
        ]}
        context={`${version.setTitle}, ${version.label}`}
        actions={<PrintButton>In danh sách ký nhận</PrintButton>}
      />
      {teamId === null && teams.length > 1 ? (
        <FilterBar
          action={peopleHref(version.versionId, {}, { part: 'sign-list' })}
          label="Chọn tổ"
          submitLabel="Xem"
        >
          <FilterSelect
            name="team"
            label="Tổ"
            all="Mọi tổ"
            value=""
            options={teams.map((team) => ({ value: team.teamId, label: team.name }))}
          />
        </FilterBar>
      ) : null}
      <DataTable
        caption="Danh sách ký nhận tài liệu"
        columns={COLUMNS}
        rows={signers}
        rowKey={({ mediatorId }) => mediatorId}
        empty={<EmptyState>Chưa có hòa giải viên nào.</EmptyState>}
      />
    </>
  );
}
