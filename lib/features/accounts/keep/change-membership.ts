import 'server-only';
import { getMembership } from '@/lib/features/accounts/get-membership';
import type { ChangeMembershipInput } from '@/lib/features/accounts/keep/schema';
import { updateMembership } from '@/lib/features/accounts/keep/update-membership';
import { isLive } from '@/lib/features/accounts/membership';
import { MESSAGES } from '@/lib/features/accounts/messages';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';

export type ChangedMembership = { readonly version: number };

/** Mends the name or the job by which a person is shown in this place. Role and place never change: they end and begin. */
export async function changeMembership(
  { tx, actor, now, today }: Context,
  { membershipId, version, displayName, jobTitle }: ChangeMembershipInput,
): Promise<Outcome<ChangedMembership>> {
  const before = await getMembership(tx, membershipId);
  if (!isLive(before, today)) return refused('already_ended', MESSAGES.already_ended);
  await updateMembership(tx, before, {
    version,
    changes: { displayName, jobTitle },
    by: actor.displayName,
    now,
  });
  return done({
    value: { version: version + 1 },
    message: `Đã sửa tài khoản ${before.loginName}.`,
    audit: {
      action: 'account.changed',
      subject: 'account_membership',
      subjectId: membershipId,
      detail: { name: before.displayName !== displayName, jobTitle: before.jobTitle !== jobTitle },
    },
  });
}
