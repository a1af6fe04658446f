import { can } from '@/lib/domain/access/permissions';
import type { Actor, TenantActor } from '@/lib/domain/access/roles';
import { NotFoundError } from '@/lib/server/not-found';

/** Whose a course, a class or a trainer is: a commune's, or the city's where there is none. */
export type Owned = { readonly communeId: string | null };

/**
 * The actor as keeper of trainings, who owns what it adds: Sở Tư pháp for the city, a commune for itself (KH 183/KH-UBND).
 * @throws NotFoundError for everybody else: their door should have been shut.
 */
export function keeperOf(actor: Actor): TenantActor {
  if (actor.role === 'operator' || !can(actor, 'training:keep')) throw new NotFoundError();
  return actor;
}
