import 'server-only';
import { newId } from '@/lib/db/ids';
import { issuableRoles } from '@/lib/domain/access/permissions';
import { makeFirstPassword } from '@/lib/features/accounts/first-password';
import { findPlace } from '@/lib/features/accounts/open/find-place';
import { insertAccount } from '@/lib/features/accounts/open/insert-account';
import { insertMembership } from '@/lib/features/accounts/open/insert-membership';
import type { OpenAccountInput } from '@/lib/features/accounts/open/schema';
import { isSuggested } from '@/lib/features/accounts/open/is-suggested';
import { PLACE_REFUSALS } from '@/lib/features/accounts/place';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

/** The new account; its first password only in the answer that made it. */
export type OpenedAccount = {
  readonly membershipId: string;
  readonly loginName: string;
  readonly firstPassword?: string;
};

/**
 * Opens an account and its first membership, valid from today. The role must be one that the actor issues, and the place
 * one that the actor's scope shows as live.
 */
export async function openAccount(
  { tx, actor, now, today }: Context,
  input: OpenAccountInput,
): Promise<Outcome<OpenedAccount>> {
  if (!issuableRoles(actor.role).includes(input.role)) throw new NotFoundError();
  const place = await findPlace(tx, actor, input, today);
  if (!place.ok) {
    const { message, field } = PLACE_REFUSALS[place.error];
    return refused(place.error, message, field);
  }
  const accountId = newId();
  const password = await makeFirstPassword(now);
  const { role, displayName, jobTitle } = input;
  const wanted = { loginName: input.loginName, isOurs: await isSuggested(tx, input, place.value) };
  const loginName = await insertAccount(tx, { accountId, displayName, password, ...wanted });
  if (loginName === null) return loginTaken(input.loginName);

  const membershipId = await insertMembership(tx, {
    ...place.value,
    accountId,
    role,
    loginName,
    displayName,
    jobTitle,
    validFrom: today,
    by: actor.displayName,
    now,
  });
  return done<OpenedAccount>({
    value: { membershipId, loginName },
    shownOnce: { firstPassword: password.words },
    message: `Đã mở tài khoản ${loginName}.`,
    audit: {
      action: 'account.opened',
      subject: 'account_membership',
      subjectId: membershipId,
      detail: { accountId, role, ...place.value },
    },
  });
}

const loginTaken = (loginName: string): Outcome<never> =>
  refused(
    'login_taken',
    `Tên đăng nhập «${loginName}» đã có người dùng. Thêm chữ hoặc số, như «${loginName}2».`,
    'loginName',
  );
