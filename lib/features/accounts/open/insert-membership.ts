import 'server-only';
import { newId } from '@/lib/db/ids';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Membership } from '@/lib/features/accounts/membership';
import type { Place } from '@/lib/features/accounts/place';

export type NewMembership = Place &
  Pick<Membership, 'accountId' | 'role' | 'loginName' | 'displayName' | 'jobTitle'> & {
    readonly validFrom: IsoDate;
    /** Who gave it. */
    readonly by: string;
    readonly now: Date;
  };

/** Writes a membership; the issuer's policy refuses a role or place that is not theirs to give. @returns its id. */
export async function insertMembership(tx: ScopedTx, membership: NewMembership): Promise<string> {
  const { by, now, validFrom, ...columns } = membership;
  const id = newId();
  await tx.accountMembership.create({
    data: { ...columns, id, validFrom: new Date(validFrom), changedBy: by, changedAt: now },
    select: { id: true },
  });
  return id;
}
