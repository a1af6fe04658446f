import 'server-only';
import { makeFirstPassword } from '@/lib/features/accounts/first-password';
import { getMembership } from '@/lib/features/accounts/get-membership';
import type { ResetPasswordInput } from '@/lib/features/accounts/keep/schema';
import { isLive } from '@/lib/features/accounts/membership';
import { MESSAGES } from '@/lib/features/accounts/messages';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';

export type ResetPassword = { readonly loginName: string; readonly firstPassword?: string };

/**
 * A new first password; every session of the account ends at once. The database refuses when the account also works
 * where the actor issues none: else a commune could take over the account of a city's officer.
 */
export async function resetPassword(
  { tx, now, today }: Context,
  { membershipId }: ResetPasswordInput,
): Promise<Outcome<ResetPassword>> {
  const membership = await getMembership(tx, membershipId);
  if (!isLive(membership, today)) return refused('already_ended', MESSAGES.already_ended);
  const { cityId, accountId, loginName } = membership;
  const { words, hash, expiresAt } = await makeFirstPassword(now);
  const [answer] = await tx.$queryRaw<{ reset: boolean }[]>`
    SELECT account_reset(${cityId}::uuid, ${membershipId}::uuid, ${hash}, ${expiresAt}) AS reset`;
  if (!answer?.reset) return refused('works_elsewhere', MESSAGES.works_elsewhere);
  return done<ResetPassword>({
    value: { loginName },
    shownOnce: { firstPassword: words },
    message: `Đã cấp mật khẩu mới cho ${loginName}. Mật khẩu cũ và các phiên đang mở hết hiệu lực.`,
    audit: {
      action: 'account.password_reset',
      subject: 'account_membership',
      subjectId: membershipId,
      detail: { accountId },
    },
  });
}
