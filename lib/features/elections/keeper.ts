import type { Actor } from '@/lib/domain/access/roles';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

/** The official of a commune, who alone keeps elections and leavings (Luật HGƠCS Đ29.2). */
export type Keeper = Extract<Actor, { role: 'commune_officer' }>;
export type KeeperContext = Context<Keeper>;

/** The context of somebody who keeps. @throws NotFoundError for everybody else: their door should have been shut. */
export function asKeeper(context: Context): KeeperContext {
  if (context.actor.role !== 'commune_officer') throw new NotFoundError();
  return { ...context, actor: context.actor };
}
