import 'server-only';
import { ask } from '@/lib/features/indicators/facts/ask';
import { gatherFacts, type GatheredFacts } from '@/lib/features/indicators/facts/gather';
import {
  factsOf,
  ownFigures,
  placeFigures,
  putApart,
  type FactsByUnit,
} from '@/lib/features/indicators/figures/place-figures';
import type { FiguresAsked, IndicatorFigures, UnitFigures } from '@/lib/features/indicators/figures/types';
import type { Context } from '@/lib/server/context';
import type { Place } from '@/lib/server/places/place';
import { getPlaceNames, type UnitBelow } from '@/lib/server/places/units-below';

const countPeople = ({ mediator }: GatheredFacts): number =>
  mediator.reduce((sum, { count }) => sum + count, 0);

/**
 * The indicators of the actor's place on a day, or for the city of a commune that it opens; counted from the records as
 * they stand, each kind of record judged once.
 * @throws NotFoundError when the commune is not in the actor's city.
 */
export async function getFigures(context: Context, asked: FiguresAsked): Promise<IndicatorFigures> {
  const { tx, today } = context;
  const { place, mapOn, mapDiffers, facts } = await ask(context, asked);
  const names = await getPlaceNames(tx, facts.cityId, place, mapOn);
  const whole = await gatherFacts(tx, facts, today);
  // By its teams: somebody with two of them is once in the commune, and once in each.
  const below = place.level === 'commune' ? await gatherFacts(tx, { ...facts, unit: 'team' }, today) : whole;
  return {
    place,
    placeName: names.name,
    day: asked.day,
    mapOn,
    mapDiffers,
    settings: asked.settings,
    total: placeFigures(whole, place.level, asked),
    below: rowsBelow(place, names.units, putApart(below), asked),
    inSeveralTeams: countPeople(below) - countPeople(whole),
  };
}

function rowsBelow(
  place: Place,
  units: readonly UnitBelow[],
  facts: FactsByUnit,
  asked: FiguresAsked,
): readonly UnitFigures[] {
  if (place.level === 'team') return [];
  const rows = units.map((unit) => ({
    unit,
    ...placeFigures(factsOf(facts, unit.id), place.below, asked),
  }));
  return [...rows, { unit: null, ...ownFigures(factsOf(facts, null), place.level, asked) }];
}
