import 'server-only';
import type { IsoDate } from '@/lib/domain/iso-date';
import { withinOf, type FactsAsked } from '@/lib/features/indicators/facts/asked';
import type { FiguresAsked } from '@/lib/features/indicators/figures/types';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';
import { hasMapChangedSince } from '@/lib/server/places/map-changed';
import { placeOf, type Place } from '@/lib/server/places/place';

/** Whose records are meant, on which map, and how they are asked for. */
export type Asked = {
  readonly place: Place;
  /** The day whose map is shown; null for today's. */
  readonly mapOn: IsoDate | null;
  readonly mapDiffers: boolean;
  readonly facts: FactsAsked;
};

/**
 * Understands what is asked of the actor's place, or of a commune that a city opens. Communes count people by commune and
 * a city's table by communes too; `unit` says otherwise.
 * @throws NotFoundError for whoever has no place.
 */
export async function ask(
  { tx, actor, today }: Context,
  { day, mapThen, communeId, settings }: FiguresAsked,
): Promise<Asked> {
  if (actor.role === 'operator') throw new NotFoundError();
  const place = placeOf(actor, communeId);
  const mapDiffers = await hasMapChangedSince(tx, actor.cityId, place, day);
  const mapOn = mapThen && mapDiffers ? day : null;
  return {
    place,
    mapOn,
    mapDiffers,
    facts: {
      cityId: actor.cityId,
      day,
      mapOn: mapOn ?? today,
      isNow: mapOn === null && day === today,
      within: withinOf(place),
      unit: place.level === 'team' ? 'team' : 'commune',
      settings,
    },
  };
}
