import 'server-only';
import { asWorker, type ScopedTx } from '@/lib/db/scope';
import { addDays } from '@/lib/domain/calendar';
import type { IndicatorSettings } from '@/lib/domain/indicators/settings';
import type { IsoDate } from '@/lib/domain/iso-date';
import { gatherFacts } from '@/lib/features/indicators/facts/gather';
import { factsOf, placeFigures, putApart } from '@/lib/features/indicators/figures/place-figures';
import type { PlaceFigures } from '@/lib/features/indicators/figures/types';
import { monthEnds } from '@/lib/features/indicators/months/months-between';

/** Which months of a city are to be kept, and how its indicators were read on a day. */
export type MonthsToKeep = {
  readonly cityId: string;
  /** From here on months are kept: where the plan begins. */
  readonly from: IsoDate;
  /** The last day that is over. */
  readonly upTo: IsoDate;
  readonly settingsOn: (day: IsoDate) => IndicatorSettings;
};

/**
 * Keeps the value of every indicator at the end of each finished month that has none yet, for the city and its communes
 * on the map of that day. What is kept stays: a second run, or a second worker, changes nothing.
 * @returns the months kept now.
 */
export async function keepMonths({
  cityId,
  from,
  upTo,
  settingsOn,
}: MonthsToKeep): Promise<readonly IsoDate[]> {
  const kept = await asWorker((tx) => monthsKept(tx, cityId), { cityId });
  const missing = monthEnds(from, upTo).filter((month) => !kept.has(month));
  // Each month by itself, so that no transaction is long and what is done stays done.
  for (const month of missing)
    await asWorker((tx) => keepMonth(tx, cityId, month, settingsOn(month)), { cityId });
  return missing;
}

async function monthsKept(tx: ScopedTx, cityId: string): Promise<ReadonlySet<IsoDate>> {
  const rows = await tx.$queryRaw<{ month: IsoDate }[]>`
    SELECT DISTINCT month::text FROM indicator_month WHERE city_id = ${cityId}::uuid AND place_id = ${cityId}::uuid`;
  return new Set(rows.map(({ month }) => month));
}

type KeptRow = {
  readonly place_id: string;
  readonly commune_id: string | null;
  readonly indicator: string;
  readonly numerator: number;
  readonly denominator: number;
};

const rowsOf = (placeId: string, communeId: string | null, { figures }: PlaceFigures): readonly KeptRow[] =>
  Object.entries(figures).map(([indicator, { numerator, denominator }]) => ({
    ...{ place_id: placeId, commune_id: communeId, indicator, numerator, denominator },
  }));

async function keepMonth(
  tx: ScopedTx,
  cityId: string,
  month: IsoDate,
  settings: IndicatorSettings,
): Promise<void> {
  const asked = {
    cityId,
    day: month,
    mapOn: month,
    isNow: false,
    within: { level: 'city' },
    unit: 'commune',
    settings,
  } as const;
  // Seen from the day after, the map of the month is one of the past, whatever it has become since.
  const facts = await gatherFacts(tx, asked, addDays(month, 1));
  const communes = putApart(facts);
  const rows = [
    ...rowsOf(cityId, null, placeFigures(facts, 'city', asked)),
    ...(await communesOn(tx, cityId, month)).flatMap((id) =>
      rowsOf(id, id, placeFigures(factsOf(communes, id), 'commune', asked)),
    ),
  ];
  await tx.$executeRaw`
    INSERT INTO indicator_month (city_id, place_id, commune_id, indicator, month, numerator, denominator)
    SELECT ${cityId}::uuid, k.place_id, k.commune_id, k.indicator, ${month}::date, k.numerator, k.denominator
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
           AS k (place_id uuid, commune_id uuid, indicator text, numerator int, denominator int)
    ON CONFLICT DO NOTHING`;
}

async function communesOn(tx: ScopedTx, cityId: string, day: IsoDate): Promise<readonly string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM commune
     WHERE city_id = ${cityId}::uuid AND valid_from <= ${day}::date AND (valid_to IS NULL OR valid_to > ${day}::date)`;
  return rows.map(({ id }) => id);
}
