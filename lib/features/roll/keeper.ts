import type { Actor } from '@/lib/domain/access/roles';
import { NotFoundError } from '@/lib/server/not-found';

/** The official of a commune, who alone keeps its roll (Luật HGƠCS Đ29.2). */
export type Keeper = Extract<Actor, { role: 'commune_officer' }>;

/** The actor as keeper of a commune's roll. @throws NotFoundError for everybody else: their door should have been shut. */
export function keeperOf(actor: Actor): Keeper {
  if (actor.role !== 'commune_officer') throw new NotFoundError();
  return actor;
}
