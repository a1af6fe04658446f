import 'server-only';
import { getMembership } from '@/lib/features/accounts/get-membership';
import { listOpenWork } from '@/lib/features/accounts/hand-over/open-work';
import type { MembershipInput } from '@/lib/features/accounts/keep/schema';
import { updateMembership } from '@/lib/features/accounts/keep/update-membership';
import { isLive } from '@/lib/features/accounts/membership';
import { MESSAGES } from '@/lib/features/accounts/messages';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';

export type EndedMembership = { readonly membershipId: string; readonly version: number };

/**
 * Ends a membership today, if nothing is open under its name; else that is handed over first (hand-over/). Its sessions die
 * on the next click, for the session looks the membership up each time.
 */
export async function endMembership(
  { tx, actor, now, today }: Context,
  { membershipId, version }: MembershipInput,
): Promise<Outcome<EndedMembership>> {
  const membership = await getMembership(tx, membershipId);
  if (!isLive(membership, today)) return refused('already_ended', MESSAGES.already_ended);
  await updateMembership(tx, membership, {
    version,
    changes: { validTo: today },
    by: actor.displayName,
    now,
  });
  if ((await listOpenWork(tx, membership)).length > 0) return refused('open_work', MESSAGES.open_work);
  const { accountId, role, loginName } = membership;
  return done({
    value: { membershipId, version: version + 1 },
    message: `Từ nay ${loginName} không vào đây được nữa.`,
    audit: {
      action: 'account.ended',
      subject: 'account_membership',
      subjectId: membershipId,
      detail: { accountId, role, validTo: today },
    },
  });
}
