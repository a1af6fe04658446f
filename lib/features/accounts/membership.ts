import type { TenantActor } from '@/lib/domain/access/roles';
import type { IsoDate } from '@/lib/domain/iso-date';

/** Roles a membership can hold: everyone's but the operator's. */
export const MEMBERSHIP_ROLES = [
  'city_admin',
  'city_officer',
  'commune_officer',
  'team_leader',
  'mediator',
] as const satisfies readonly TenantActor['role'][];
export type MembershipRole = (typeof MEMBERSHIP_ROLES)[number];

/** An account in one place, as whoever issued it sees it. The account itself is readable to nobody here. */
export type Membership = {
  readonly membershipId: string;
  readonly cityId: string;
  readonly communeId: string | null;
  readonly teamId: string | null;
  readonly mediatorId: string | null;
  readonly accountId: string;
  readonly role: MembershipRole;
  readonly loginName: string;
  readonly displayName: string;
  readonly jobTitle: string | null;
  readonly validFrom: IsoDate;
  /** The first day on which the account no longer works here. */
  readonly validTo: IsoDate | null;
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: Date | null;
};

/** Whether the account still opens this place's doors on that day. */
export const isLive = ({ validTo }: Pick<Membership, 'validTo'>, today: IsoDate): boolean =>
  validTo === null || validTo > today;
