import type { TenantActor } from '@/lib/domain/access/roles';

type Place<A> = A extends TenantActor ? Omit<A, 'accountId' | 'sessionId' | 'displayName'> : never;

/** A membership as the database holds it: role and place agree, for the table's own check says so. */
export type MembershipRow = Place<TenantActor>;

/** The actor of a live session in the place of its membership. */
export function actorOf(
  row: {
    readonly accountId: string;
    readonly sessionId: string;
    readonly displayName: string;
  } & MembershipRow,
): TenantActor {
  const { accountId, sessionId, displayName, membershipId, cityId } = row;
  const who = { accountId, sessionId, displayName, membershipId, cityId };
  switch (row.role) {
    case 'city_admin':
    case 'city_officer':
      return { ...who, role: row.role, communeId: null, teamId: null, mediatorId: null };
    case 'commune_officer':
      return { ...who, role: row.role, communeId: row.communeId, teamId: null, mediatorId: null };
    case 'team_leader':
      return {
        ...who,
        role: row.role,
        communeId: row.communeId,
        teamId: row.teamId,
        mediatorId: row.mediatorId,
      };
    case 'mediator':
      return {
        ...who,
        role: row.role,
        communeId: row.communeId,
        teamId: row.teamId,
        mediatorId: row.mediatorId,
      };
  }
}
