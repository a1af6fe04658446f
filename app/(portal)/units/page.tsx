import type { Metadata } from 'next';
import { listCities } from '@/lib/features/units/city/list-cities';
import { CityListPage } from '@/lib/features/units/ui/city-list-page';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Đơn vị' };

export default async function UnitsPage() {
  const cities = await read('unit:manage', ({ tx, today }) => listCities(tx, today));
  return <CityListPage cities={cities} />;
}
