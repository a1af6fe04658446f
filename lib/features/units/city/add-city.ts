import 'server-only';
import { newId } from '@/lib/db/ids';
import type { AddCityInput } from '@/lib/features/units/city/schema';
import { cityName } from '@/lib/domain/units/unit-name';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';

export type AddedCity = { readonly cityId: string };

/** Adds a city or province. One code belongs to one living unit. */
export async function addCity(
  { tx }: Context,
  { code, kind, name, validFrom }: AddCityInput,
): Promise<Outcome<AddedCity>> {
  const cityId = newId();
  const inserted = await tx.$executeRaw`
    INSERT INTO city (city_id, code, name, kind, valid_from)
    SELECT ${cityId}::uuid, ${code}, ${name}, ${kind}, ${validFrom}::date
     WHERE NOT EXISTS (SELECT 1 FROM city c WHERE c.code = ${code} AND coalesce(c.valid_to > ${validFrom}::date, true))
    ON CONFLICT DO NOTHING`;
  if (inserted === 0)
    return refused('code_taken', `Mã ${code} đang thuộc một thành phố, tỉnh khác. Xem lại mã.`, 'code');
  return done({
    value: { cityId },
    message: `Đã thêm ${cityName({ kind, name })}.`,
    audit: {
      action: 'unit.city_added',
      subject: 'city',
      subjectId: cityId,
      detail: { code, kind, name, validFrom },
    },
  });
}
