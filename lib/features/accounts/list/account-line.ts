import { ROLE_LABELS } from '@/lib/domain/access/role-labels';
import type { IsoDate } from '@/lib/domain/iso-date';
import { isLive, type Membership } from '@/lib/features/accounts/membership';
import { formatDate } from '@/lib/format/date';

/** One row of the list of accounts, ready to be read. */
export type AccountLine = {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly loginName: string;
  readonly role: string;
  readonly jobTitle: string | null;
  readonly place: string;
  readonly since: string;
  /** «thôi từ 20/11/2026», or null while the account works. */
  readonly ended: string | null;
};

/** @param place the name of where the membership stands; a place that cannot be seen any more has none. */
export function accountLine(membership: Membership, place: string | undefined, today: IsoDate): AccountLine {
  const { membershipId, displayName, loginName, role, jobTitle, validFrom, validTo } = membership;
  return {
    id: membershipId,
    href: `/accounts/${membershipId}`,
    name: displayName,
    loginName,
    role: ROLE_LABELS[role],
    jobTitle,
    place: place ?? '',
    since: formatDate(validFrom),
    ended: isLive(membership, today) || validTo === null ? null : `thôi từ ${formatDate(validTo)}`,
  };
}
