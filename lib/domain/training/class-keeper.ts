import { can } from '@/lib/domain/access/permissions';
import type { Actor } from '@/lib/domain/access/roles';

type Whose = { readonly communeId: string | null };
type Asker = Pick<Actor, 'role' | 'communeId'>;

/** Whether the class is the actor's own to keep: a commune its own, the city those that have no commune. */
export const keepsClass = (actor: Asker, { communeId }: Whose): boolean =>
  can(actor, 'training:keep') && communeId === actor.communeId;

/** Whether the actor may put people on the list: whoever keeps the class, and each commune its own people on one of the city. */
export const mayInviteTo = (actor: Asker, { communeId }: Whose): boolean =>
  can(actor, 'training:keep') && (communeId === null || communeId === actor.communeId);
