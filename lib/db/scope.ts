import 'server-only';
import type { Actor } from '@/lib/domain/access/roles';
import { prisma } from './client';
import { translateDatabaseError } from './errors';
import type { Prisma } from './generated/client';
import { scopeRoleOf } from './roles';
import { openingScope, type Scope } from './scoped-client';

declare const scoped: unique symbol;

/** A transaction under somebody's scope. Query functions accept nothing else, so an unscoped query does not compile. */
export type ScopedTx = Prisma.TransactionClient & { readonly [scoped]: true };

/** A page or a form is never worth more; somebody waits for it. */
const SHORT_MS = 12_000;
/** A whole city's roll in one piece, on a machine that has other things to do. No person waits, no page holds it open. */
const LONG_MS = 180_000;

/** One transaction under any scope: for lib/db itself. Everyone else is an actor, or the gate. */
export async function runUnder<T>(
  scope: Scope,
  run: (tx: ScopedTx) => Promise<T>,
  timeout = SHORT_MS,
): Promise<T> {
  try {
    return await openingScope.run(scope, () =>
      prisma().$transaction((tx) => openingScope.exit(() => run(tx as ScopedTx)), {
        maxWait: 5_000,
        timeout,
      }),
    );
  } catch (error) {
    throw translateDatabaseError(error);
  }
}

/**
 * Runs `run` in one transaction that sees exactly what `actor` may see. Commits when it returns, rolls back when
 * it throws.
 * @throws DatabaseError for what the database refuses (see errors.ts); anything else as thrown.
 */
export function withScope<T>(actor: Actor, run: (tx: ScopedTx) => Promise<T>): Promise<T> {
  return runUnder(scopeOf(actor), run);
}

/**
 * The same for work done outside any request, in a process of its own: with the actor's rights and no others, but
 * minutes long. Each single statement is still held to the limits of every other.
 */
export function withLongScope<T>(actor: Actor, run: (tx: ScopedTx) => Promise<T>): Promise<T> {
  return runUnder(scopeOf(actor), run, LONG_MS);
}

function scopeOf(actor: Actor): Scope {
  return {
    role: scopeRoleOf(actor),
    cityId: actor.cityId,
    communeId: actor.communeId,
    teamId: actor.teamId,
    mediatorId: actor.mediatorId,
    accountId: actor.accountId,
    membershipId: actor.membershipId,
    actorRole: actor.role,
  };
}

/**
 * Runs `run` as the worker: queues of work over all cities, by ids and counts alone. With `as`, what it does belongs to
 * that city and stands in its audit.
 */
export function asWorker<T>(run: (tx: ScopedTx) => Promise<T>, as: Pick<Scope, 'cityId'> = {}): Promise<T> {
  return runUnder({ role: 'portal_worker', ...as }, run);
}

/** Whose link it is: as much of a place as a personal link opens. Without a mediator nobody's own rows are seen. */
export type LinkPlace = {
  readonly cityId: string;
  readonly communeId: string;
  readonly teamId: string;
  readonly mediatorId: string | null;
};

/**
 * Runs `run` for whoever holds a personal link: the classes of that place, the one person's own invitations, attendance
 * and materials, and nothing else. The audit names a mediator without an account.
 */
export function withLink<T>(place: LinkPlace, run: (tx: ScopedTx) => Promise<T>): Promise<T> {
  return runUnder({ role: 'portal_link', ...place, actorRole: 'mediator' }, run);
}

/** Runs `run` as somebody of whom nothing is known: no table can be read, a link's token can be asked for. */
export function asPublic<T>(run: (tx: ScopedTx) => Promise<T>): Promise<T> {
  return runUnder({ role: 'portal_public' }, run);
}

/**
 * Runs `run` as the gate: sign-in, session look-up, a person's own password, health. It reads accounts, sessions
 * and unit names, and no tenant data. With `as`, the audit names that account.
 */
export function asGate<T>(
  run: (tx: ScopedTx) => Promise<T>,
  as: Pick<Scope, 'accountId' | 'cityId' | 'membershipId' | 'actorRole' | 'communeId'> = {},
): Promise<T> {
  return runUnder({ role: 'portal_gate', ...as }, run);
}
