import 'server-only';
import { getMembership } from '@/lib/features/accounts/get-membership';
import { findHandOverOf } from '@/lib/features/accounts/hand-over/get-hand-over';
import { listOpenWork } from '@/lib/features/accounts/hand-over/open-work';
import { accountView, type AccountView } from '@/lib/features/accounts/keep/account-view';
import { findPlaceNames, placeIdOf } from '@/lib/features/accounts/list/find-place-names';
import { isLive } from '@/lib/features/accounts/membership';
import type { Context } from '@/lib/server/context';
import { recordId } from '@/lib/server/record-id';

/** One account that the actor issues. @throws NotFoundError for all others. */
export async function getAccount({ tx, actor, today }: Context, membershipId: string): Promise<AccountView> {
  const membership = await getMembership(tx, recordId(membershipId));
  const places = await findPlaceNames(tx, actor, [membership]);
  const live = isLive(membership, today);
  return accountView(
    membership,
    {
      place: places.get(placeIdOf(membership)) ?? '',
      openWork: live ? (await listOpenWork(tx, membership)).length : 0,
      handOverId: live ? null : await findHandOverOf(tx, membership),
    },
    today,
  );
}
