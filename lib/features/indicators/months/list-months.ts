import 'server-only';
import type { IndicatorCode } from '@/lib/domain/indicators/codes';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { KeptMonth, KeptMonths } from '@/lib/features/indicators/months/types';
import type { Context } from '@/lib/server/context';
import type { Place } from '@/lib/server/places/place';

type Row = {
  readonly indicator: IndicatorCode;
  readonly month: IsoDate;
  readonly numerator: number;
  readonly denominator: number;
};

/** The kept months of a city or a commune, oldest first; teams have none of their own. */
export async function listKeptMonths({ tx, actor }: Context, place: Place): Promise<KeptMonths> {
  if (place.level === 'team' || actor.cityId === null) return {};
  const placeId = place.level === 'city' ? actor.cityId : place.communeId;
  const rows = await tx.$queryRaw<Row[]>`
    SELECT indicator, month::text, numerator, denominator FROM indicator_month
     WHERE city_id = ${actor.cityId}::uuid AND place_id = ${placeId}::uuid ORDER BY month`;
  const months: Partial<Record<IndicatorCode, KeptMonth[]>> = {};
  for (const { indicator, ...month } of rows) (months[indicator] ??= []).push(month);
  return months;
}
