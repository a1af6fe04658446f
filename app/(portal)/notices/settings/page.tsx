import type { Metadata } from 'next';
import { readNoticeSettings } from '@/lib/features/notices/settings/read-settings';
import { NoticeSettingsPage } from '@/lib/features/notices/ui/settings-page';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Cách nhận thông báo' };

export default async function Page() {
  const settings = await read('notice:read', readNoticeSettings);
  return <NoticeSettingsPage settings={settings} />;
}
