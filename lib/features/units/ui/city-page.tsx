import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { DataTable } from '@/components/table/data-table';
import { FilterBar, FilterSearch, FilterSelect } from '@/components/table/filter-bar';
import { Pager } from '@/components/table/pager';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { atLineStart, cityName } from '@/lib/domain/units/unit-name';
import type { City } from '@/lib/features/units/city/city';
import type { Commune } from '@/lib/features/units/commune/commune';
import type { CommuneListParams } from '@/lib/features/units/commune/list-params';
import { COMMUNE_COLUMNS } from '@/lib/features/units/ui/commune-columns';
import { formatCount } from '@/lib/format/number';

type CityPageProps = {
  readonly city: City;
  readonly communes: readonly Commune[];
  readonly params: CommuneListParams;
  /** Who administers the city's accounts; another feature's part of this page. */
  readonly administrators: ReactNode;
};

/** One city or province: its communes, and beside them who administers its accounts. */
export function CityPage({ city, communes, params, administrators }: CityPageProps) {
  const href = `/units/${city.cityId}`;
  return (
    <>
      <PageHeader
        title={atLineStart(cityName(city))}
        path={[{ label: 'Đơn vị', href: '/units' }]}
        context={`Mã ${city.code}, ${formatCount(communes.length)} xã, phường, đặc khu đang xem`}
        actions={
          <ButtonLink variant="filled" icon={Plus} href={`${href}/communes/new`}>
            Thêm xã, phường
          </ButtonLink>
        }
      />
      <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div>
          <CommuneFilters href={href} params={params} />
          <DataTable
            caption={`Xã, phường, đặc khu của ${cityName(city)}`}
            columns={COMMUNE_COLUMNS}
            rows={communes}
            rowKey={({ communeId }) => communeId}
            empty={<NoCommunes href={href} params={params} />}
            foot={<Pager shown={communes.length} total={communes.length} unit="xã, phường, đặc khu" />}
          />
        </div>
        {administrators}
      </div>
    </>
  );
}

type FilterProps = { readonly href: string; readonly params: CommuneListParams };

function CommuneFilters({ href, params: { q, ended } }: FilterProps) {
  return (
    <FilterBar action={href} label="Lọc xã, phường" clearHref={q !== '' || ended ? href : undefined}>
      <FilterSearch name="q" label="Tìm tên, mã" value={q} />
      <FilterSelect
        name="ended"
        label="Tình trạng"
        all="Đang hoạt động"
        value={ended ? '1' : ''}
        options={[{ value: '1', label: 'Cả đơn vị đã hết' }]}
      />
    </FilterBar>
  );
}

function NoCommunes({ href, params: { q, ended } }: FilterProps) {
  if (q === '') return <EmptyState>Chưa có xã, phường nào đang hoạt động.</EmptyState>;
  const widened = ended ? href : `${href}?${new URLSearchParams({ q, ended: '1' }).toString()}`;
  return (
    <EmptyState
      action={
        <ButtonLink variant="tonal" size="row" href={widened}>
          {ended ? 'Bỏ lọc' : 'Tìm cả đơn vị đã hết'}
        </ButtonLink>
      }
    >
      Không thấy «{q}».
    </EmptyState>
  );
}
