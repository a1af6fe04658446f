import { Link2 } from 'lucide-react';
import { PageHeader } from '@/components/shell/page-header';
import type { Column } from '@/components/table/column';
import { DataTable } from '@/components/table/data-table';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { newLinksHref, PERSONAL_LINKS } from '@/lib/features/personal-links/address';
import type { DayOfUse, GivenLink, LinkFile } from '@/lib/features/personal-links/file/read-file';
import { RevokeLinksForm } from '@/lib/features/personal-links/revoke/revoke-links-form';
import { LINK_STATE_LABELS } from '@/lib/features/personal-links/personal-link';
import { formatDate, formatDateTime } from '@/lib/format/date';
import { formatCount } from '@/lib/format/number';

const count = (key: Exclude<keyof DayOfUse, 'day'>, header: string): Column<DayOfUse> => ({
  key,
  header,
  align: 'end',
  cell: (day) => formatCount(day[key]),
});

const COLUMNS: readonly Column<DayOfUse>[] = [
  { key: 'day', header: 'Ngày', phone: 'title', cell: ({ day }) => formatDate(day) },
  count('opened', 'Mở lịch'),
  count('answered', 'Trả lời'),
  count('materials', 'Mở tài liệu'),
  count('checkedIn', 'Báo có mặt'),
  count('calendar', 'Lịch trong máy hỏi'),
  count('refused', 'Mở khi đã hết dùng'),
];

/** One person's links: which hold, by whom made, how often used. */
export function LinkFilePage({ file: { mediatorId, fullName, links, days } }: { readonly file: LinkFile }) {
  const holds = links.some(({ state }) => state === 'open');
  return (
    <div className="mx-auto flex max-w-304 flex-col gap-8">
      <PageHeader
        title={`Liên kết riêng của ${fullName}`}
        here={fullName}
        path={[{ label: 'Liên kết riêng', href: PERSONAL_LINKS }]}
        actions={
          holds ? null : (
            <ButtonLink icon={Link2} href={newLinksHref()}>
              Lấy liên kết
            </ButtonLink>
          )
        }
      />
      <Section title="Liên kết đã cấp">
        <Sheet padding="none">
          {links.length === 0 ? <EmptyState>Chưa cấp liên kết nào.</EmptyState> : null}
          <ul className="divide-line divide-y">
            {links.map((link) => (
              <li key={link.linkId} className="px-4 py-3.5 sm:px-5">
                <p className="font-medium">{LINK_STATE_LABELS[link.state]}</p>
                <p className="text-note text-ink-2">{sayLink(link)}</p>
              </li>
            ))}
          </ul>
        </Sheet>
        {holds ? <RevokeLinksForm mediatorId={mediatorId} fullName={fullName} /> : null}
      </Section>
      <Section title="Lượt dùng theo ngày">
        <DataTable
          caption="Lượt dùng theo ngày"
          columns={COLUMNS}
          rows={days}
          rowKey={({ day }) => day}
          empty={<EmptyState>Chưa mở lần nào.</EmptyState>}
        />
      </Section>
    </div>
  );
}

const sayLink = ({ madeAt, madeBy, expiresOn, revokedAt, revokedBy }: GivenLink): string =>
  [
    `${madeBy} lấy lúc ${formatDateTime(madeAt)}`,
    `dùng đến ${formatDate(expiresOn)}`,
    revokedAt ? `${revokedBy ?? ''} thu hồi lúc ${formatDateTime(revokedAt)}` : null,
  ]
    .filter(Boolean)
    .join('; ');
