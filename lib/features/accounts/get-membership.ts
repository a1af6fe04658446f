import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { Membership } from '@/lib/features/accounts/membership';
import { MEMBERSHIP_COLUMNS } from '@/lib/features/accounts/membership-columns';
import { NotFoundError } from '@/lib/server/not-found';

/**
 * A membership that the actor issues, by the policies of their role. The operator belongs to no city, so the city is
 * not named here: the policy names it for everyone else.
 * @throws NotFoundError for unknown ids and for those of another office alike.
 */
export async function getMembership(tx: ScopedTx, membershipId: string): Promise<Membership> {
  const [found] = await tx.$queryRaw<Membership[]>`
    SELECT ${MEMBERSHIP_COLUMNS} FROM account_membership m WHERE m.id = ${membershipId}::uuid`;
  if (!found) throw new NotFoundError();
  return found;
}
