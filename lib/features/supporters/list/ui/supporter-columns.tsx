import type { Column } from '@/components/table/column';
import Link from '@/components/ui/link';
import { Tag } from '@/components/ui/tag';
import type { IsoDate } from '@/lib/domain/iso-date';
import { SUPPORTER_KIND_LABELS } from '@/lib/domain/support/supporter-kind';
import { SUPPORTERS_HREF } from '@/lib/features/supporters/address';
import type { SupporterLine } from '@/lib/features/supporters/list/rows';
import { formatDate } from '@/lib/format/date';
import { formatCount } from '@/lib/format/number';

/** So many teams are named in a row; beyond that they are counted. */
const NAMED_TEAMS = 3;

/** «Tổ số 2», or «Tổ số 2 (Láng)» where teams of many communes stand together. */
const nameIn =
  (wide: boolean) =>
  ({ name, commune }: SupporterLine['teams'][number]): string =>
    wide ? `${name} (${commune})` : name;

function TeamNames({ teams, wide }: Pick<SupporterLine, 'teams'> & { readonly wide: boolean }) {
  if (teams.length === 0) return <span className="text-ink-2">chưa phân công tổ nào</span>;
  const more = teams.length - NAMED_TEAMS;
  return (
    <>
      {teams.slice(0, NAMED_TEAMS).map(nameIn(wide)).join(', ')}
      {more > 0 ? <span className="text-note text-ink-2 block">và {formatCount(more)} tổ khác</span> : null}
    </>
  );
}

/** Who, of which force, which teams, what this year. */
export const supporterColumns = (today: IsoDate, wide: boolean): readonly Column<SupporterLine>[] => [
  {
    key: 'name',
    header: 'Họ và tên',
    cell: ({ supporterId, fullName, organisation, ofCity }) => (
      <>
        <Link href={`${SUPPORTERS_HREF}/${supporterId}`} className="link font-medium">
          {fullName}
        </Link>
        <span className="text-note text-ink-2 block">
          {[organisation, ofCity ? 'do thành phố giới thiệu' : null].filter(Boolean).join(', ')}
        </span>
      </>
    ),
  },
  { key: 'kind', header: 'Lực lượng', cell: ({ kind }) => SUPPORTER_KIND_LABELS[kind] },
  { key: 'teams', header: 'Đang hỗ trợ', cell: ({ teams }) => <TeamNames teams={teams} wide={wide} /> },
  {
    key: 'activities',
    header: 'Hoạt động trong năm',
    cell: ({ activities, validTo }) => (
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
        {activities === 0 ? (
          <span className="text-ink-2">chưa ghi</span>
        ) : (
          `${formatCount(activities)} hoạt động`
        )}
        {validTo !== null && validTo <= today ? <Tag tone="mute">Thôi từ {formatDate(validTo)}</Tag> : null}
      </span>
    ),
  },
];
