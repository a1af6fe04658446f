import type { Metadata } from 'next';
import { listCityAdmins } from '@/lib/features/accounts/list/read-account-list';
import { CityAdmins } from '@/lib/features/accounts/ui/city-admins';
import { getCity } from '@/lib/features/units/city/get-city';
import { parseCommuneListParams } from '@/lib/features/units/commune/list-params';
import { listCommunes } from '@/lib/features/units/commune/list-communes';
import { CityPage } from '@/lib/features/units/ui/city-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';
import { recordId } from '@/lib/server/record-id';

export const metadata: Metadata = { title: 'Thành phố, tỉnh' };

export default async function UnitPage({ params, searchParams }: PageProps<'cityId'>) {
  const { cityId } = await params;
  const search = parseCommuneListParams(await searchParams);
  const { city, communes, admins } = await read('unit:manage', async (context) => {
    const found = await getCity(context.tx, recordId(cityId));
    return {
      city: found,
      communes: await listCommunes(context.tx, found.cityId, search, context.today),
      admins: await listCityAdmins(context, found.cityId),
    };
  });
  return (
    <CityPage
      city={city}
      communes={communes}
      params={search}
      administrators={<CityAdmins cityId={city.cityId} admins={admins} />}
    />
  );
}
