import type { Metadata } from 'next';
import { PageHeader } from '@/components/shell/page-header';
import { SubscribeForm } from '@/lib/features/schedule/ui/subscribe-form';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Thêm vào lịch điện thoại' };

/** How to subscribe to one's own trainings, signed in. */
export default async function OwnCalendarPage() {
  return read('training:answer', async () => (
    <div className="text-lead mx-auto max-w-lg">
      <PageHeader
        title="Thêm vào lịch điện thoại"
        path={[{ label: 'Lịch tập huấn của tôi', href: '/schedule' }]}
      />
      <SubscribeForm />
    </div>
  ));
}
