import type { Metadata } from 'next';
import { PageHeader } from '@/components/shell/page-header';
import { AddCityForm } from '@/lib/features/units/ui/add-city-form';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Thêm thành phố, tỉnh' };

export default async function NewCityPage() {
  const today = await read('unit:manage', async (context) => context.today);
  return (
    <div className="max-w-180">
      <PageHeader title="Thêm thành phố, tỉnh" path={[{ label: 'Đơn vị', href: '/units' }]} />
      <AddCityForm today={today} />
    </div>
  );
}
