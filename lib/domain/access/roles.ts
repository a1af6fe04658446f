/** The kinds of actor that sign in, from the widest place to the narrowest. */
export const ROLES = [
  'operator',
  'city_admin',
  'city_officer',
  'commune_officer',
  'team_leader',
  'mediator',
] as const;
export type Role = (typeof ROLES)[number];

/**
 * Who acts, in which place. Made only from a live session row (`lib/auth`), never from input.
 * `operator` has no place: it keeps units and city administrators and sees no tenant data.
 */
export type Actor = {
  readonly accountId: string;
  readonly sessionId: string;
  readonly displayName: string;
} & (
  | {
      readonly role: 'operator';
      readonly membershipId: null;
      readonly cityId: null;
      readonly communeId: null;
      readonly teamId: null;
      readonly mediatorId: null;
    }
  | {
      readonly role: 'city_admin' | 'city_officer';
      readonly membershipId: string;
      readonly cityId: string;
      readonly communeId: null;
      readonly teamId: null;
      readonly mediatorId: null;
    }
  | {
      readonly role: 'commune_officer';
      readonly membershipId: string;
      readonly cityId: string;
      readonly communeId: string;
      readonly teamId: null;
      readonly mediatorId: null;
    }
  | {
      readonly role: 'team_leader';
      readonly membershipId: string;
      readonly cityId: string;
      readonly communeId: string;
      readonly teamId: string;
      readonly mediatorId: string | null;
    }
  | {
      readonly role: 'mediator';
      readonly membershipId: string;
      readonly cityId: string;
      readonly communeId: string;
      readonly teamId: string;
      readonly mediatorId: string;
    }
);

/** An actor who works inside one city: everyone but the operator. */
export type TenantActor = Exclude<Actor, { role: 'operator' }>;
