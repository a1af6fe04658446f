import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';
import type { ScopeRole } from './roles';

/** What a transaction may see: the role it steps into and the settings that the policies compare with. */
export type Scope = {
  readonly role: ScopeRole;
  readonly cityId?: string | null;
  readonly communeId?: string | null;
  readonly teamId?: string | null;
  readonly mediatorId?: string | null;
  readonly accountId?: string | null;
  readonly membershipId?: string | null;
  readonly actorRole?: string | null;
};

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

// One for the process, like the client itself (client.ts): the framework bundles the server's start apart from its
// pages, and a scope set in one copy of this module would not be seen by a client made in the other.
const shared = globalThis as typeof globalThis & { portalOpeningScope?: AsyncLocalStorage<Scope> };

/** The scope of the transaction being opened; set by `scope.ts` alone. */
export const openingScope = (shared.portalOpeningScope ??= new AsyncLocalStorage<Scope>());

/**
 * The statements that put a transaction under its scope, as literal SET LOCAL: a cluster carries those to its
 * nodes, set_config() it does not.
 * @throws when an id is not a UUID: a scope is never built from unchecked text.
 */
export function scopeStatements(scope: Scope): string {
  const settings: [string, string | null | undefined][] = [
    ['app.city_id', scope.cityId],
    ['app.commune_id', scope.communeId],
    ['app.team_id', scope.teamId],
    ['app.mediator_id', scope.mediatorId],
    ['app.account_id', scope.accountId],
    ['app.membership_id', scope.membershipId],
  ];
  const statements = [`SET LOCAL ROLE ${pg.escapeIdentifier(scope.role)}`];
  for (const [name, value] of settings) {
    if (value == null) continue;
    if (!UUID.test(value)) throw new Error(`${name} is not a UUID`);
    statements.push(`SET LOCAL ${name} = ${pg.escapeLiteral(value)}`);
  }
  if (scope.actorRole) statements.push(`SET LOCAL app.actor_role = ${pg.escapeLiteral(scope.actorRole)}`);
  return statements.join('; ');
}

/**
 * A pg client whose BEGIN carries the scope, in one message and without an extra round trip. Outside a scope a
 * plain BEGIN runs as the login role, which may read nothing.
 */
export class ScopedClient extends pg.Client {
  // pg's own overloads cannot be repeated here; the wrapper passes every argument through unchanged.
  override query = ((first: unknown, ...rest: unknown[]) => {
    const text = typeof first === 'string' ? first : (first as { text?: string } | null)?.text;
    const scope = openingScope.getStore();
    if (scope && text?.trim().toUpperCase() === 'BEGIN') {
      return super.query(
        `BEGIN; ${scopeStatements(scope)}` as never,
        ...(rest.filter((item) => typeof item === 'function') as never[]),
      );
    }
    return super.query(first as never, ...(rest as never[]));
  }) as typeof pg.Client.prototype.query;
}
