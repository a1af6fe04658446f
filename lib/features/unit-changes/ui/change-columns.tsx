import type { Column } from '@/components/table/column';
import Link from '@/components/ui/link';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { ChangeLine } from '@/lib/features/unit-changes/change/change';
import { ChangeStateTag } from '@/lib/features/unit-changes/ui/change-state-tag';
import { formatDate } from '@/lib/format/date';

/** What changes, since when, by which paper, and how far it is. */
export const changeColumns = (today: IsoDate): readonly Column<ChangeLine>[] => [
  {
    key: 'title',
    header: 'Thay đổi',
    cell: ({ changeId, title }) => (
      <Link href={`/unit-changes/${changeId}`} className="link font-medium">
        {title}
      </Link>
    ),
  },
  { key: 'effective', header: 'Từ ngày', cell: ({ effectiveOn }) => formatDate(effectiveOn) },
  {
    key: 'paper',
    header: 'Căn cứ',
    cell: ({ decisionNumber, decidedOn }) => `${decisionNumber} ngày ${formatDate(decidedOn)}`,
  },
  { key: 'state', header: 'Tình trạng', cell: (change) => <ChangeStateTag change={change} today={today} /> },
];
