import type { ScopedTx } from '@/lib/db/scope';
import type { TenantActor, Actor } from '@/lib/domain/access/roles';
import type { IsoDate } from '@/lib/domain/iso-date';

/** What every read and action is handed: who, under which scope, at what time by the database's clock. */
export type Context<A extends Actor = Actor> = {
  readonly tx: ScopedTx;
  readonly actor: A;
  readonly now: Date;
  readonly today: IsoDate;
};

/** The context of work inside one city. */
export type TenantContext = Context<TenantActor>;
