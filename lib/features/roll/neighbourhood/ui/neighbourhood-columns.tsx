import Link from '@/components/ui/link';
import type { Column } from '@/components/table/column';
import { Tag } from '@/components/ui/tag';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Neighbourhood } from '@/lib/features/roll/neighbourhood/neighbourhood';
import { formatDate } from '@/lib/format/date';
import { formatCount } from '@/lib/format/number';

/** Name, households, who serves it, since when. */
export const neighbourhoodColumns = (today: IsoDate): readonly Column<Neighbourhood>[] => [
  {
    key: 'name',
    header: 'Thôn, tổ dân phố',
    cell: ({ neighbourhoodId, name, minorityArea }) => (
      <>
        <Link href={`/roll/neighbourhoods/${neighbourhoodId}`} className="link font-medium">
          {name}
        </Link>
        {minorityArea ? (
          <span className="text-note text-ink-2 block">đông đồng bào dân tộc thiểu số</span>
        ) : null}
      </>
    ),
  },
  {
    key: 'households',
    header: 'Số hộ',
    align: 'end',
    cell: ({ households }) => (households === null ? 'chưa ghi' : formatCount(households)),
  },
  {
    key: 'teams',
    header: 'Tổ hòa giải',
    cell: ({ teams }) =>
      teams.length === 0 ? (
        <Tag tone="late">Chưa có tổ</Tag>
      ) : (
        teams.map(({ id, name }, index) => (
          <span key={id}>
            {index === 0 ? null : ', '}
            <Link href={`/roll/teams/${id}`} className="link">
              {name}
            </Link>
          </span>
        ))
      ),
  },
  {
    key: 'since',
    header: 'Có từ ngày',
    cell: ({ validFrom, validTo }) => (
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
        {formatDate(validFrom)}
        {validTo !== null && validTo > today ? <Tag tone="soon">hết từ {formatDate(validTo)}</Tag> : null}
      </span>
    ),
  },
];
