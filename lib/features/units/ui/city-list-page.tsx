import { Plus } from 'lucide-react';
import { PageHeader } from '@/components/shell/page-header';
import { DataTable } from '@/components/table/data-table';
import { Pager } from '@/components/table/pager';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { CityWithCommunes } from '@/lib/features/units/city/list-cities';
import { CITY_COLUMNS } from '@/lib/features/units/ui/city-columns';
import { formatCount } from '@/lib/format/number';

/** The tenants: cities and provinces with the number of their communes. */
export function CityListPage({ cities }: { readonly cities: readonly CityWithCommunes[] }) {
  const communes = cities.reduce((sum, city) => sum + city.communes, 0);
  return (
    <>
      <PageHeader
        title={`${formatCount(cities.length)} thành phố, tỉnh`}
        context={`${formatCount(communes)} xã, phường, đặc khu`}
        actions={
          <ButtonLink variant="filled" icon={Plus} href="/units/new">
            Thêm thành phố, tỉnh
          </ButtonLink>
        }
      />
      <DataTable
        caption="Thành phố, tỉnh"
        columns={CITY_COLUMNS}
        rows={cities}
        rowKey={({ cityId }) => cityId}
        empty={
          <EmptyState>
            Chưa có thành phố, tỉnh nào. Thêm đơn vị đầu tiên để cấp tài khoản quản trị.
          </EmptyState>
        }
        foot={<Pager shown={cities.length} total={cities.length} unit="thành phố, tỉnh" />}
      />
    </>
  );
}
