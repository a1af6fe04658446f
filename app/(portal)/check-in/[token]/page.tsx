import type { Metadata } from 'next';
import { PageHeader } from '@/components/shell/page-header';
import { CheckInForm } from '@/lib/features/training-attendance/check-in/ui/check-in-form';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Điểm danh' };

export default async function CheckInPage({ params }: PageProps<'token'>) {
  const { token } = await params;
  const name = await read('training:answer', async ({ actor }) => actor.displayName);
  return (
    <div className="mx-auto max-w-120">
      <PageHeader title="Điểm danh lớp tập huấn" context={name} />
      <CheckInForm token={token} />
    </div>
  );
}
