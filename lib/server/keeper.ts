import type { Actor } from '@/lib/domain/access/roles';
import { NotFoundError } from './not-found';

/** Whose own things somebody keeps: an official of a commune the commune's, one of the city the city's. */
export type Keeper = {
  readonly cityId: string;
  /** Null: the city's. */
  readonly communeId: string | null;
  readonly displayName: string;
};

/** The actor as keeper of what belongs to a commune or the city. @throws NotFoundError for everybody else: their door should have been shut. */
export function keeperOf(actor: Actor): Keeper {
  if (actor.role !== 'city_officer' && actor.role !== 'commune_officer') throw new NotFoundError();
  return actor;
}

/** The actor as official of a commune. @throws NotFoundError */
export function communeKeeperOf(actor: Actor): Keeper & { readonly communeId: string } {
  if (actor.role !== 'commune_officer') throw new NotFoundError();
  return actor;
}
