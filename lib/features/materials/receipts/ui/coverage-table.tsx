import type { Column } from '@/components/table/column';
import { DataTable } from '@/components/table/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Fraction } from '@/components/ui/fraction';
import Link from '@/components/ui/link';
import { MINIMUM_N } from '@/lib/domain/statistics/success-rate';
import type { Coverage } from '@/lib/features/materials/receipts/coverage';
import { peopleHref } from '@/lib/features/materials/receipts/people-params';
import { TakeBackButton } from '@/lib/features/materials/receipts/ui/take-back-button';
import type { VersionFile } from '@/lib/features/materials/versions/read-version';
import { formatDate } from '@/lib/format/date';
import { formatCount } from '@/lib/format/number';

type CoverageTableProps = Pick<VersionFile, 'version' | 'coverage' | 'by' | 'mayHandOut'>;

/** By team or commune: how many have the version, how many not, and the way to them. */
export function CoverageTable({ version, coverage, by, mayHandOut }: CoverageTableProps) {
  const { versionId } = version;
  const narrowed = (placeId: string) => (by === 'team' ? { teamId: placeId } : { communeId: placeId });
  const columns: readonly Column<Coverage>[] = [
    {
      key: 'name',
      header: by === 'team' ? 'Tổ hòa giải' : 'Xã, phường',
      cell: ({ placeId, name }) => (
        <Link href={peopleHref(versionId, narrowed(placeId))} className="link font-medium">
          {name}
        </Link>
      ),
    },
    {
      key: 'received',
      header: 'Hòa giải viên đã có',
      align: 'end',
      cell: ({ received, serving }) => <Fraction n={received} N={serving} minimum={MINIMUM_N} />,
    },
    {
      key: 'missing',
      header: 'Chưa có',
      align: 'end',
      cell: ({ placeId, received, serving }) =>
        serving === received ? (
          'không ai'
        ) : (
          <Link href={peopleHref(versionId, { ...narrowed(placeId), has: 'no' })} className="link">
            {formatCount(serving - received)} người
          </Link>
        ),
    },
    {
      key: 'team',
      header: 'Phát theo tổ',
      cell: ({ name, teamOn, teamReceiptId, teamsHanded }) =>
        by === 'commune' ? (
          teamsHanded === 0 ? (
            'chưa'
          ) : (
            `${formatCount(teamsHanded)} tổ`
          )
        ) : teamOn === null ? (
          'chưa'
        ) : (
          <span className="flex flex-wrap items-center gap-x-3">
            {formatDate(teamOn)}
            {mayHandOut && teamReceiptId ? <TakeBackButton receiptId={teamReceiptId} whom={name} /> : null}
          </span>
        ),
    },
  ];
  return (
    <DataTable
      caption={by === 'team' ? 'Các tổ đã có tài liệu' : 'Các xã, phường đã có tài liệu'}
      columns={columns}
      rows={coverage}
      rowKey={({ placeId }) => placeId}
      empty={<EmptyState>Chưa có tổ hòa giải nào.</EmptyState>}
    />
  );
}
