import type { Metadata } from 'next';
import { PageHeader } from '@/components/shell/page-header';
import { atLineStart, cityName } from '@/lib/domain/units/unit-name';
import { getCity } from '@/lib/features/units/city/get-city';
import { AddCommuneForm } from '@/lib/features/units/ui/add-commune-form';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';
import { recordId } from '@/lib/server/record-id';

export const metadata: Metadata = { title: 'Thêm xã, phường' };

export default async function NewCommunePage({ params }: PageProps<'cityId'>) {
  const { cityId } = await params;
  const { city, today } = await read('unit:manage', async (context) => ({
    city: await getCity(context.tx, recordId(cityId)),
    today: context.today,
  }));
  return (
    <div className="max-w-180">
      <PageHeader
        title="Thêm xã, phường"
        path={[
          { label: 'Đơn vị', href: '/units' },
          { label: atLineStart(cityName(city)), href: `/units/${city.cityId}` },
        ]}
      />
      <AddCommuneForm cityId={city.cityId} today={today} />
    </div>
  );
}
