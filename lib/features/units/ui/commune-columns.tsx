import Link from '@/components/ui/link';
import type { Column } from '@/components/table/column';
import { Tag } from '@/components/ui/tag';
import { atLineStart, communeName } from '@/lib/domain/units/unit-name';
import type { Commune } from '@/lib/features/units/commune/commune';
import { formatDate } from '@/lib/format/date';

/** Name with its kind, code, since when; an end says from which day. */
export const COMMUNE_COLUMNS: readonly Column<Commune>[] = [
  {
    key: 'name',
    header: 'Xã, phường, đặc khu',
    cell: (commune) => (
      <Link href={`/units/${commune.cityId}/communes/${commune.communeId}`} className="link font-medium">
        {atLineStart(communeName(commune))}
      </Link>
    ),
  },
  { key: 'code', header: 'Mã', cell: ({ code }) => code },
  {
    key: 'since',
    header: 'Có từ ngày',
    cell: ({ validFrom, validTo }) => (
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
        {formatDate(validFrom)}
        {validTo ? <Tag tone="mute">hết từ {formatDate(validTo)}</Tag> : null}
      </span>
    ),
  },
];
