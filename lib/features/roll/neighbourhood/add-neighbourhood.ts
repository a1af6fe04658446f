import 'server-only';
import { newId } from '@/lib/db/ids';
import { keeperOf } from '@/lib/features/roll/keeper';
import type { AddNeighbourhoodInput } from '@/lib/features/roll/neighbourhood/schema';
import { formatDate } from '@/lib/format/date';
import { foldVietnamese } from '@/lib/schema/fold';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';

export type AddedNeighbourhood = { readonly neighbourhoodId: string };

/**
 * Adds a neighbourhood to the commune. Two may bear one name: since the mergers of 2025 a commune can have two
 * «Thôn 1» of different old communes.
 */
export async function addNeighbourhood(
  { tx, actor, now, today }: Context,
  { name, kind, households, minorityArea, validFrom }: AddNeighbourhoodInput,
): Promise<Outcome<AddedNeighbourhood>> {
  const { cityId, communeId, displayName } = keeperOf(actor);
  if (validFrom > today)
    return refused('not_yet', `Ngày này chưa đến. Hôm nay là ${formatDate(today)}.`, 'validFrom');
  const neighbourhoodId = newId();
  await tx.$executeRaw`
    INSERT INTO neighbourhood (city_id, id, commune_id, name, kind, search_name, households, minority_area, valid_from,
                               changed_by, changed_at)
    VALUES (${cityId}::uuid, ${neighbourhoodId}::uuid, ${communeId}::uuid, ${name}, ${kind}, ${foldVietnamese(name)},
            ${households}, ${minorityArea}, ${validFrom}::date, ${displayName}, ${now})`;
  return done({
    value: { neighbourhoodId },
    message: `Đã thêm ${name}.`,
    audit: {
      action: 'roll.neighbourhood_added',
      subject: 'neighbourhood',
      subjectId: neighbourhoodId,
      detail: { name, kind, households, minorityArea, validFrom },
    },
  });
}
