import type { Column } from '@/components/table/column';
import Link from '@/components/ui/link';
import { sayAttended } from '@/lib/domain/training/completion';
import { atLineStart, communeName } from '@/lib/domain/units/unit-name';
import type { Completed } from '@/lib/features/training-attendance/certificates/list-completed';
import type { ClassHead } from '@/lib/features/training-attendance/class/class-head';
import { formatDate } from '@/lib/format/date';

/** Who, of which team, how often, by which number. */
export const certificateColumns = (
  { minShare, communeId }: ClassHead,
  sessions: number,
): readonly Column<Completed>[] => [
  {
    key: 'person',
    header: 'Họ và tên',
    cell: ({ mediatorId, fullName, birthYear }) => (
      <>
        <Link href={`/roll/mediators/${mediatorId}`} className="link font-medium">
          {fullName}
        </Link>
        <span className="text-note text-ink-2 block">{birthYear ?? 'chưa rõ năm sinh'}</span>
      </>
    ),
  },
  { key: 'team', header: 'Tổ', cell: ({ teamName }) => teamName },
  ...(communeId === null
    ? [
        {
          key: 'commune',
          header: 'Xã, phường',
          cell: (one: Completed) =>
            atLineStart(communeName({ kind: one.communeKind, name: one.communeName })),
        },
      ]
    : []),
  { key: 'attended', header: 'Dự học', cell: ({ halfDays }) => sayAttended(halfDays, sessions, minShare) },
  { key: 'completed', header: 'Học đủ từ', cell: ({ completedOn }) => formatDate(completedOn) },
  {
    key: 'number',
    header: 'Số giấy chứng nhận',
    cell: ({ certificateNumber, certificateOn }) =>
      certificateNumber ? (
        <>
          số {certificateNumber}
          <span className="text-note text-ink-2 block">{certificateOn ? formatDate(certificateOn) : ''}</span>
        </>
      ) : (
        'chưa có'
      ),
  },
];
