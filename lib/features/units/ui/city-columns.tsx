import Link from '@/components/ui/link';
import type { Column } from '@/components/table/column';
import { Tag } from '@/components/ui/tag';
import { atLineStart, cityName } from '@/lib/domain/units/unit-name';
import type { CityWithCommunes } from '@/lib/features/units/city/list-cities';
import { formatDate } from '@/lib/format/date';
import { formatCount } from '@/lib/format/number';

/** Name, code, how many communes, since when; ended ones say so. */
export const CITY_COLUMNS: readonly Column<CityWithCommunes>[] = [
  {
    key: 'name',
    header: 'Thành phố, tỉnh',
    cell: (city) => (
      <Link href={`/units/${city.cityId}`} className="link font-medium">
        {atLineStart(cityName(city))}
      </Link>
    ),
  },
  { key: 'code', header: 'Mã', cell: ({ code }) => code },
  {
    key: 'communes',
    header: 'Xã, phường, đặc khu',
    align: 'end',
    cell: ({ communes }) => formatCount(communes),
  },
  {
    key: 'since',
    header: 'Có từ ngày',
    cell: ({ validFrom, validTo }) => (
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
        {formatDate(validFrom)}
        {validTo ? <Tag tone="mute">hết từ {formatDate(validTo)}</Tag> : null}
      </span>
    ),
  },
];
