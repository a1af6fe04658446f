import { Download } from 'lucide-react';
import { PageHeader } from '@/components/shell/page-header';
import type { Column } from '@/components/table/column';
import { DataTable } from '@/components/table/data-table';
import { FilterBar, FilterSearch, FilterSelect } from '@/components/table/filter-bar';
import { Pager } from '@/components/table/pager';
import { ButtonLink, DownloadLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import Link from '@/components/ui/link';
import { mayBeTakenBack } from '@/lib/domain/materials/receipt';
import { MATERIALS_HREF, versionHref } from '@/lib/features/materials/address';
import type { Receiver } from '@/lib/features/materials/receipts/list-people';
import { peopleHref } from '@/lib/features/materials/receipts/people-params';
import type { PeoplePage as Page } from '@/lib/features/materials/receipts/read-people';
import { sayReceipts } from '@/lib/features/materials/receipts/say-receipts';
import { TakeBackButton } from '@/lib/features/materials/receipts/ui/take-back-button';
import { formatDate } from '@/lib/format/date';
import { formatCount } from '@/lib/format/number';

/** Which mediators have a version, and which not. */
export function PeoplePage({ page }: { readonly page: Page }) {
  const { version, params, people, total, received, nextHref, teams, wide, mayTakeBack } = page;
  const { filter, after } = params;
  const { versionId } = version;
  return (
    <>
      <PageHeader
        title={`${formatCount(received)} trên ${formatCount(total)} hòa giải viên đã có tài liệu`}
        path={[
          { label: 'Tài liệu', href: MATERIALS_HREF },
          { label: version.label, href: versionHref(versionId) },
        ]}
        here="Ai đã có, ai chưa"
        context={`${version.setTitle}, ${version.label}`}
        actions={
          <>
            <DownloadLink
              href={peopleHref(versionId, filter, { part: 'export' })}
              icon={Download}
              className="max-sm:hidden"
            >
              Tải Excel
            </DownloadLink>
            {mayTakeBack ? (
              <ButtonLink
                variant="filled"
                href={peopleHref(versionId, { teamId: filter.teamId }, { part: 'hand-out' })}
              >
                Ghi phát tài liệu
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <FilterBar
        action={peopleHref(versionId)}
        label="Lọc người nhận"
        submitLabel="Xem"
        keep={filter.communeId ? { commune: filter.communeId } : {}}
      >
        <FilterSearch name="q" label="Tìm họ tên" value={filter.q} />
        {teams.length > 1 ? (
          <FilterSelect name="team" label="Tổ" all="Mọi tổ" value={filter.teamId ?? ''} options={teams} />
        ) : null}
        <FilterSelect
          name="has"
          label="Tài liệu"
          all="Tất cả"
          value={filter.has ?? ''}
          options={[
            { value: 'no', label: 'Chưa có' },
            { value: 'yes', label: 'Đã có' },
          ]}
        />
      </FilterBar>
      <DataTable
        caption="Hòa giải viên và tài liệu"
        columns={columnsOf(wide, mayTakeBack)}
        rows={people}
        rowKey={({ mediatorId }) => mediatorId}
        empty={<EmptyState>Không có ai khớp với các ô lọc.</EmptyState>}
        foot={
          people.length === 0 ? null : (
            <Pager
              shown={people.length}
              total={total}
              unit="người"
              {...(after ? { firstHref: peopleHref(versionId, filter) } : {})}
              {...(nextHref ? { nextHref } : {})}
            />
          )
        }
      />
    </>
  );
}

const columnsOf = (wide: boolean, mayTakeBack: boolean): readonly Column<Receiver>[] => [
  {
    key: 'name',
    header: 'Họ và tên',
    cell: ({ mediatorId, fullName, birthYear }) => (
      <>
        <Link href={`/roll/mediators/${mediatorId}`} className="link font-medium">
          {fullName}
        </Link>
        {birthYear === null ? null : <span className="text-note text-ink-2 block">sinh {birthYear}</span>}
      </>
    ),
  },
  {
    key: 'team',
    header: 'Tổ',
    cell: ({ teamName, commune }) => (
      <>
        {teamName}
        {wide ? <span className="text-note text-ink-2 block">{commune}</span> : null}
      </>
    ),
  },
  {
    key: 'receipts',
    header: 'Tài liệu',
    cell: ({ receipts, teamOn }) => (
      <>
        {sayReceipts(receipts) ?? <span className="text-ink-2">Chưa có</span>}
        {teamOn === null ? null : (
          <span className="text-note text-ink-2 block">tổ được phát {formatDate(teamOn)}</span>
        )}
      </>
    ),
  },
  ...(mayTakeBack
    ? [
        {
          key: 'take-back',
          header: 'Sửa',
          align: 'end' as const,
          phone: 'action' as const,
          cell: ({ receipts, fullName }: Receiver) =>
            receipts
              .filter(({ way }) => mayBeTakenBack(way))
              .map(({ id }) => <TakeBackButton key={id} receiptId={id} whom={fullName} />),
        },
      ]
    : []),
];
