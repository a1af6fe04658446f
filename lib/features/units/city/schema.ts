import { CITY_KINDS } from '@/lib/domain/units/unit-name';
import { officialCode } from '@/lib/features/units/official-code';
import { isoDate } from '@/lib/schema/date';
import { choice } from '@/lib/schema/reference';
import { oneLine } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

/** A new city or province. */
export const AddCityInput = z.strictObject({
  code: officialCode(2),
  kind: choice(CITY_KINDS, 'loại đơn vị'),
  name: oneLine({ label: 'Tên thành phố, tỉnh', max: 80 }),
  validFrom: isoDate({ label: 'ngày có hiệu lực' }),
});
export type AddCityInput = z.output<typeof AddCityInput>;
export type AddCityFields = z.input<typeof AddCityInput>;
