import 'server-only';
import { newId } from '@/lib/db/ids';
import { communeName } from '@/lib/domain/units/unit-name';
import { getCity } from '@/lib/features/units/city/get-city';
import type { AddCommuneInput } from '@/lib/features/units/commune/schema';
import { foldVietnamese } from '@/lib/schema/fold';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';

export type AddedCommune = { readonly cityId: string; readonly communeId: string };

/** Adds a commune to a city. One code belongs to one living commune of the city. */
export async function addCommune(
  { tx }: Context,
  { cityId, code, kind, name, validFrom }: AddCommuneInput,
): Promise<Outcome<AddedCommune>> {
  await getCity(tx, cityId);
  const communeId = newId();
  const inserted = await tx.$executeRaw`
    INSERT INTO commune (city_id, id, code, name, kind, search_name, valid_from)
    SELECT ${cityId}::uuid, ${communeId}::uuid, ${code}, ${name}, ${kind}, ${foldVietnamese(name)}, ${validFrom}::date
     WHERE NOT EXISTS (SELECT 1 FROM commune u WHERE u.city_id = ${cityId}::uuid AND u.code = ${code}
                          AND coalesce(u.valid_to > ${validFrom}::date, true))
    ON CONFLICT DO NOTHING`;
  if (inserted === 0)
    return refused('code_taken', `Mã ${code} đang thuộc một xã, phường khác. Xem lại mã.`, 'code');
  return done({
    value: { cityId, communeId },
    message: `Đã thêm ${communeName({ kind, name })}.`,
    audit: {
      action: 'unit.commune_added',
      subject: 'commune',
      subjectId: communeId,
      detail: { cityId, code, kind, name, validFrom },
    },
  });
}
