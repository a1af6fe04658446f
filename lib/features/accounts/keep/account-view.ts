import { ROLE_LABELS } from '@/lib/domain/access/role-labels';
import type { IsoDate } from '@/lib/domain/iso-date';
import { isLive, type Membership } from '@/lib/features/accounts/membership';
import { formatDate, formatDateTime } from '@/lib/format/date';

/** One account in one place, ready to be read and kept. */
export type AccountView = {
  readonly membershipId: string;
  readonly version: number;
  readonly name: string;
  readonly jobTitle: string | null;
  readonly loginName: string;
  readonly role: string;
  readonly place: string;
  readonly since: string;
  /** The first day without access; null while the account works here. */
  readonly endedOn: string | null;
  /** «Nguyễn Thu Hà, 9 giờ 14, 22/11/2026» */
  readonly lastChange: string | null;
  /** Matters that are open under this name; they are handed over before it ends. */
  readonly openWork: number;
  /** The list that was signed when it ended. */
  readonly handOverId: string | null;
};

type Beside = Pick<AccountView, 'place' | 'openWork' | 'handOverId'>;

/** @param beside what stands in other tables: the place as the issuer calls it, and what is or was open. */
export function accountView(membership: Membership, beside: Beside, today: IsoDate): AccountView {
  const { membershipId, version, displayName, jobTitle, loginName, role, validFrom, validTo } = membership;
  const { changedBy, changedAt } = membership;
  return {
    membershipId,
    version,
    name: displayName,
    jobTitle,
    loginName,
    role: ROLE_LABELS[role],
    ...beside,
    since: formatDate(validFrom),
    endedOn: isLive(membership, today) || validTo === null ? null : formatDate(validTo),
    lastChange: changedBy && changedAt ? `${changedBy}, ${formatDateTime(changedAt)}` : null,
  };
}
