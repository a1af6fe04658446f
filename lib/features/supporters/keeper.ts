import type { Actor } from '@/lib/domain/access/roles';
import { NotFoundError } from '@/lib/server/not-found';

/** Whose register it is: a commune's own, or the city's, whose supporters serve teams of any commune. */
export type Keeper = {
  readonly cityId: string;
  readonly communeId: string | null;
  readonly displayName: string;
};

/** The actor as keeper of a register. @throws NotFoundError for everybody else: their door should have been shut. */
export function keeperOf(actor: Actor): Keeper {
  if (actor.role !== 'city_officer' && actor.role !== 'commune_officer') throw new NotFoundError();
  return actor;
}

/** The official of the commune whose teams are supported. @throws NotFoundError */
export function communeKeeperOf(actor: Actor): Keeper & { readonly communeId: string } {
  if (actor.role !== 'commune_officer') throw new NotFoundError();
  return actor;
}
