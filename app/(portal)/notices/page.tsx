import type { Metadata } from 'next';
import { listNotices } from '@/lib/features/notices/list/list-notices';
import { NoticesPage } from '@/lib/features/notices/ui/notices-page';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Thông báo' };

export default async function Page() {
  const told = await read('notice:read', listNotices);
  return <NoticesPage {...told} />;
}
