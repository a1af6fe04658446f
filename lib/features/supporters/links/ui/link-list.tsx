import Link from '@/components/ui/link';
import { EmptyState } from '@/components/ui/empty-state';
import { Sheet } from '@/components/ui/sheet';
import { Tag } from '@/components/ui/tag';
import type { IsoDate } from '@/lib/domain/iso-date';
import { holdsOn } from '@/lib/domain/support/term';
import type { SupporterLink } from '@/lib/features/supporters/file/read-supporter';
import { EndLinkForm } from '@/lib/features/supporters/links/ui/end-link-form';
import { formatDate } from '@/lib/format/date';

type LinkListProps = {
  readonly supporterId: string;
  readonly links: readonly SupporterLink[];
  readonly today: IsoDate;
  readonly mayEnd: boolean;
  /** Each team is told with its commune. */
  readonly wide: boolean;
};

const sayTerm = ({ from, to }: SupporterLink): string =>
  to === null ? `từ ${formatDate(from)}` : `từ ${formatDate(from)}, thôi từ ${formatDate(to)}`;

/** The teams of a supporter; those of today can be ended on the spot. */
export function LinkList({ supporterId, links, today, mayEnd, wide }: LinkListProps) {
  return (
    <Sheet padding="none">
      {links.length === 0 ? (
        <EmptyState>Chưa phân công tổ nào.</EmptyState>
      ) : (
        <ul className="divide-line divide-y">
          {links.map((link) => (
            <li
              key={`${link.teamId}_${link.from}`}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3 sm:px-5"
            >
              <div className="min-w-0">
                <Link href={`/roll/teams/${link.teamId}`} className="link font-medium">
                  {link.teamName}
                </Link>
                <span className="text-note text-ink-2 block">
                  {wide ? `${link.commune}, ` : ''}
                  {sayTerm(link)}
                  {link.member ? ', đồng thời là thành viên của tổ' : ''}
                </span>
              </div>
              {holdsOn(link, today) ? (
                mayEnd && link.to === null ? (
                  <EndLinkForm supporterId={supporterId} link={link} today={today} />
                ) : null
              ) : (
                <Tag tone="mute">{link.from > today ? 'Chưa đến ngày' : 'Đã thôi'}</Tag>
              )}
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}
