import { PageHeader } from '@/components/shell/page-header';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import type { NoticeSettings } from '@/lib/features/notices/settings/read-settings';
import { SentMailList } from '@/lib/features/notices/ui/sent-mail-list';
import { SettingsForm } from '@/lib/features/notices/ui/settings-form';
import { TrialForm } from '@/lib/features/notices/ui/trial-form';

/** How the person is told of things in this place. */
export function NoticeSettingsPage({ settings }: { readonly settings: NoticeSettings }) {
  const { hasServer, address, isRefused, mails } = settings;
  return (
    <div className="max-w-180">
      <PageHeader
        title="Cách nhận thông báo"
        path={[{ label: 'Thông báo', href: '/notices' }]}
        context="Chỉ dùng cho nơi làm việc này. Thông báo trong cổng và trong thư không ghi tên các bên."
      />
      <div className="flex flex-col gap-5">
        {hasServer ? null : (
          <Notice tone="soon" title="Cổng chưa nối với máy chủ thư">
            Thông báo vẫn hiện trong cổng. Khi người vận hành nối máy chủ thư, cổng gửi tới địa chỉ ghi ở đây.
          </Notice>
        )}
        {address && isRefused ? (
          <Notice tone="late" title="Máy chủ thư trả lời không có địa chỉ này">
            Cổng đã thôi gửi. Sửa địa chỉ {address} rồi ghi lại.
          </Notice>
        ) : null}
        <Sheet padding="form">
          <SettingsForm settings={settings} />
        </Sheet>
        {hasServer && address ? <TrialForm address={address} /> : null}
        {mails.length > 0 ? (
          <Section title="Thư đã gửi">
            <SentMailList mails={mails} />
          </Section>
        ) : null}
      </div>
    </div>
  );
}
