import type { Actor } from '@/lib/domain/access/roles';

/**
 * The database roles that the login role steps into, one per kind of actor. The first migration creates them;
 * the migration runner grants them to the login role (SET, without INHERIT).
 */
export const SCOPE_ROLES = [
  'portal_city',
  'portal_city_admin',
  'portal_commune',
  'portal_team',
  'portal_mediator',
  'portal_link',
  'portal_public',
  'portal_operator',
  'portal_gate',
  'portal_worker',
] as const;
export type ScopeRole = (typeof SCOPE_ROLES)[number];

const ROLE_OF_ACTOR: Record<Actor['role'], ScopeRole> = {
  operator: 'portal_operator',
  city_admin: 'portal_city_admin',
  city_officer: 'portal_city',
  commune_officer: 'portal_commune',
  team_leader: 'portal_team',
  mediator: 'portal_mediator',
};

/** The database role in which an actor's statements run. */
export function scopeRoleOf(actor: Actor): ScopeRole {
  return ROLE_OF_ACTOR[actor.role];
}
