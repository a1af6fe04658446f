import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import { getMembership } from '@/lib/features/accounts/get-membership';
import type { Membership } from '@/lib/features/accounts/membership';
import { formatDateTime } from '@/lib/format/date';
import { ConflictError } from '@/lib/server/conflict';

type Changes = {
  readonly displayName?: string;
  readonly jobTitle?: string | null;
  readonly validTo?: IsoDate;
};

export type Change = {
  /** The version the person had read. */
  readonly version: number;
  readonly changes: Changes;
  readonly by: string;
  readonly now: Date;
};

/**
 * Changes a membership that the actor issues.
 * @throws ConflictError when it has moved on since it was read.
 */
export async function updateMembership(
  tx: ScopedTx,
  { cityId, membershipId }: Pick<Membership, 'cityId' | 'membershipId'>,
  { version, changes, by, now }: Change,
): Promise<void> {
  const { validTo, ...named } = changes;
  const { count } = await tx.accountMembership.updateMany({
    where: { cityId, id: membershipId, version },
    data: {
      ...named,
      ...(validTo === undefined ? {} : { validTo: new Date(validTo) }),
      version: { increment: 1 },
      changedBy: by,
      changedAt: now,
    },
  });
  if (count === 0) throw conflictWith(await getMembership(tx, membershipId));
}

function conflictWith({ displayName, jobTitle, version, changedBy, changedAt }: Membership): ConflictError {
  return new ConflictError({
    by: changedBy ?? 'Người khác',
    at: changedAt ? formatDateTime(changedAt) : 'trước đó',
    current: { displayName, jobTitle: jobTitle ?? '', version: String(version) },
  });
}
