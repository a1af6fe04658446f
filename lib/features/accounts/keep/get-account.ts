import 'server-only';
import { getMembership } from '@/lib/features/accounts/get-membership';
import { accountView, type AccountView } from '@/lib/features/accounts/keep/account-view';
import { findPlaceNames, placeIdOf } from '@/lib/features/accounts/list/find-place-names';
import type { Context } from '@/lib/server/context';
import { recordId } from '@/lib/server/record-id';

/** One account that the actor issues. @throws NotFoundError for all others. */
export async function getAccount({ tx, actor, today }: Context, membershipId: string): Promise<AccountView> {
  const membership = await getMembership(tx, recordId(membershipId));
  const places = await findPlaceNames(tx, actor, [membership]);
  return accountView(membership, places.get(placeIdOf(membership)) ?? '', today);
}
