import type { Metadata } from 'next';
import { PageHeader } from '@/components/shell/page-header';
import { AddClassForm } from '@/lib/features/trainings/ui/add-class-form';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Mở lớp tập huấn' };

export default async function NewClassPage() {
  const today = await read('training:keep', async (context) => context.today);
  return (
    <div className="max-w-180">
      <PageHeader title="Mở lớp tập huấn" path={[{ label: 'Tập huấn', href: '/trainings' }]} />
      <AddClassForm today={today} />
    </div>
  );
}
