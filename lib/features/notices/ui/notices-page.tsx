import { Settings } from 'lucide-react';
import { PageHeader } from '@/components/shell/page-header';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Sheet } from '@/components/ui/sheet';
import { MOST_SHOWN, type Notice as Told } from '@/lib/features/notices/list/list-notices';
import { MarkSeenForm } from '@/lib/features/notices/ui/mark-seen-form';
import { NoticeLine } from '@/lib/features/notices/ui/notice-line';

type NoticesPageProps = { readonly notices: readonly Told[]; readonly hasAddress: boolean };

const titleOf = (unseen: number): string => (unseen === 0 ? 'Không có tin mới' : `${unseen} tin chưa xem`);

/** What the person was told, newest first. */
export function NoticesPage({ notices, hasAddress }: NoticesPageProps) {
  const [newest] = notices;
  const unseen = notices.filter(({ isSeen }) => !isSeen).length;
  return (
    <div className="max-w-180">
      <PageHeader
        title={titleOf(unseen)}
        above="Thông báo"
        actions={
          <ButtonLink href="/notices/settings" icon={Settings}>
            Chọn cách nhận
          </ButtonLink>
        }
      />
      {hasAddress ? null : (
        <Notice
          tone="mute"
          title="Ngoài cổng này, ông, bà chưa có kênh nhận"
          className="mb-4"
          action={
            <ButtonLink href="/notices/settings" variant="tonal" size="row">
              Ghi địa chỉ thư điện tử
            </ButtonLink>
          }
        >
          Có địa chỉ thư điện tử thì cổng gửi một thư buổi sáng, và thư ngay khi có việc gấp.
        </Notice>
      )}
      {newest && unseen > 0 ? <MarkSeenForm until={newest.createdAt.toISOString()} /> : null}
      <Sheet padding="none">
        {notices.length === 0 ? (
          <EmptyState>Tin mới của nơi làm việc này sẽ hiện ở đây.</EmptyState>
        ) : (
          <ul className="divide-line divide-y">
            {notices.map((notice) => (
              <NoticeLine key={notice.id} notice={notice} />
            ))}
          </ul>
        )}
      </Sheet>
      {notices.length === MOST_SHOWN ? (
        <p className="text-note text-ink-2 mt-2">Trang này hiện {MOST_SHOWN} tin mới nhất.</p>
      ) : null}
    </div>
  );
}
