import type { Column } from '@/components/table/column';
import Link from '@/components/ui/link';
import type { Tone } from '@/components/ui/signal';
import { Tag } from '@/components/ui/tag';
import type { IsoDate } from '@/lib/domain/iso-date';
import { linksOfHref } from '@/lib/features/personal-links/address';
import type { LinkedPerson } from '@/lib/features/personal-links/list/list-people';
import { LINK_STATE_LABELS, type LinkState } from '@/lib/features/personal-links/personal-link';
import { formatShortDate } from '@/lib/format/date';

const TONES: Readonly<Record<LinkState, Tone>> = {
  open: 'met',
  expired: 'soon',
  revoked: 'mute',
  none: 'mute',
};

/** Who, of which team, whether their link holds, when it was last opened. */
export const personColumns = (today: IsoDate): readonly Column<LinkedPerson>[] => [
  {
    key: 'name',
    header: 'Họ và tên',
    phone: 'title',
    cell: ({ mediatorId, fullName }) => (
      <Link href={linksOfHref(mediatorId)} className="link font-medium">
        {fullName}
      </Link>
    ),
  },
  { key: 'team', header: 'Tổ', cell: ({ teamNames }) => teamNames.join(', ') || 'không còn trong tổ nào' },
  {
    key: 'state',
    header: 'Liên kết',
    cell: ({ state, expiresOn }) => (
      <span className="flex flex-wrap items-center gap-2">
        <Tag tone={TONES[state]}>{LINK_STATE_LABELS[state]}</Tag>
        {state === 'open' && expiresOn ? `đến ${formatShortDate(expiresOn, today)}` : null}
      </span>
    ),
  },
  {
    key: 'used',
    header: 'Mở gần nhất',
    cell: ({ lastUsedOn }) =>
      lastUsedOn ? formatShortDate(lastUsedOn, today) : <span className="text-ink-2">chưa mở</span>,
  },
];
