import 'server-only';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { CaseKind } from '@/lib/domain/mediation-case/case';
import { CASE_KINDS } from '@/lib/domain/mediation-case/case';
import { addFigures, type CaseFigures } from '@/lib/domain/statistics/case-figures';
import { monthsOf, type Period } from '@/lib/domain/statistics/periods';
import { hasMapChangedSince } from '@/lib/server/places/map-changed';
import type { StatisticsParams } from './params';
import { placeOf, type Place } from '@/lib/server/places/place';
import { listMonthTallies, listUnitTallies, type MonthTally } from '@/lib/server/places/case-tallies';
import { getPlaceNames, type UnitBelow } from '@/lib/server/places/units-below';

/** Everything a dashboard shows of a place and a period; each figure is counted once and added up from there. */
export type Statistics = {
  readonly place: Place;
  readonly placeName: string;
  readonly period: Period;
  readonly today: IsoDate;
  /** The day whose map is shown; null for today's. */
  readonly mapOn: IsoDate | null;
  /** Units have changed since the period, so that there are two maps to choose from. */
  readonly mapDiffers: boolean;
  readonly total: CaseFigures;
  readonly byKind: readonly { readonly kind: CaseKind; readonly figures: CaseFigures }[];
  readonly byUnit: readonly { readonly unit: UnitBelow; readonly figures: CaseFigures }[];
  readonly byMonth: readonly MonthTally[];
};

/** Which period, of which place, on which of the two maps: today's unless said. */
type Question = Pick<StatisticsParams, 'period' | 'communeId'> & Partial<Pick<StatisticsParams, 'mapThen'>>;

const quietMonth = (month: IsoDate): MonthTally => ({
  month,
  received: 0,
  successful: 0,
  unsuccessful: 0,
  endedOtherwise: 0,
});

/**
 * The statistics of the actor's place, or for the city of a commune that it opens.
 * @throws NotFoundError when the commune is not in the actor's city.
 */
export async function getStatistics(
  { tx, actor, today }: Context,
  { period, communeId, mapThen = false }: Question,
): Promise<Statistics> {
  if (actor.role === 'operator') throw new NotFoundError();
  const place = placeOf(actor, communeId);
  const then = period.to < today ? period.to : today;
  const mapDiffers = await hasMapChangedSince(tx, actor.cityId, place, then);
  const mapOn = mapThen && mapDiffers ? then : null;
  const names = await getPlaceNames(tx, actor.cityId, place, mapOn);
  const tallies = await listUnitTallies(tx, actor.cityId, place, { ...period, mapOn });
  const months = new Map(
    (await listMonthTallies(tx, actor.cityId, place, { ...period, mapOn })).map((tally) => [
      tally.month,
      tally,
    ]),
  );
  const figuresWhere = (wanted: (tally: (typeof tallies)[number]) => boolean) =>
    addFigures(tallies.filter(wanted).map(({ figures }) => figures));
  return {
    place,
    placeName: names.name,
    period,
    today,
    mapOn,
    mapDiffers,
    total: figuresWhere(() => true),
    byKind: CASE_KINDS.map((kind) => ({ kind, figures: figuresWhere((tally) => tally.kind === kind) })),
    byUnit: names.units
      .map((unit) => ({ unit, figures: figuresWhere((tally) => tally.unitId === unit.id) }))
      .filter(({ unit, figures }) => unit.inForce || figures.received > 0),
    byMonth: monthsOf(period)
      .filter((month) => month <= today)
      .map((month) => months.get(month) ?? quietMonth(month)),
  };
}
