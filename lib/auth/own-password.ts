import 'server-only';
import { asGate, type ScopedTx } from '@/lib/db/scope';
import { checkPassword, contextWords, type PasswordErrorCode } from '@/lib/domain/access/password';
import { err, ok, type Result } from '@/lib/domain/result';
import { hashPassword, isPassword } from './password-hash';
import type { SignedInAccount } from './session-state';
import { reserveAttempt, settleAttempt } from './throttle';

/** Why a person's own password stays as it is. */
export type PasswordRefusal =
  | { readonly code: PasswordErrorCode | 'wrong_current' | 'not_new' | 'no_password' }
  | { readonly code: 'throttled'; readonly waitSeconds: number };

type OwnRow = {
  readonly displayName: string;
  readonly passwordHash: string | null;
  readonly mustChangePassword: boolean;
  readonly places: readonly string[];
};

/** The account with the names that its password may not be made of; its row is held, so that two changes stand in line. */
async function holdAccount(tx: ScopedTx, accountId: string): Promise<OwnRow | null> {
  const [row] = await tx.$queryRaw<OwnRow[]>`
    SELECT a.display_name AS "displayName", a.password_hash AS "passwordHash",
           a.must_change_password AS "mustChangePassword",
           ARRAY(SELECT name FROM account_membership m
                   JOIN LATERAL (SELECT c.name FROM city c WHERE c.city_id = m.city_id
                       UNION ALL SELECT u.name FROM commune u WHERE u.city_id = m.city_id AND u.id = m.commune_id
                       UNION ALL SELECT t.name FROM team t WHERE t.city_id = m.city_id AND t.id = m.team_id) place ON true
                  WHERE m.account_id = a.id) AS places
      FROM account a WHERE a.id = ${accountId}::uuid FOR UPDATE OF a`;
  return row ?? null;
}

/** Whether the password in use was typed right. Guesses are counted, for the screen may be open and its owner away. */
async function checkCurrent(
  account: SignedInAccount,
  current: string,
  stored: string,
): Promise<Result<null, PasswordRefusal>> {
  const attempt = { loginName: account.loginName, source: '', knownDevice: account.sessionId };
  // A transaction of its own: the count must stay when the change is refused and rolled back.
  const reservation = await asGate((gate) => reserveAttempt(gate, attempt));
  if (!reservation.allowed) return err({ code: 'throttled', waitSeconds: reservation.waitSeconds });
  if (!(await isPassword(current, stored))) return err({ code: 'wrong_current' });
  await asGate((gate) => settleAttempt(gate, attempt));
  return ok(null);
}

/**
 * Replaces a person's own password and ends all their other sessions. A first password need not be typed again: it was
 * typed a moment ago and opened nothing but this.
 * @throws HashQueueFull
 */
export async function changeOwnPassword(
  tx: ScopedTx,
  account: SignedInAccount,
  typed: { readonly current: string; readonly next: string },
): Promise<Result<null, PasswordRefusal>> {
  const own = await holdAccount(tx, account.accountId);
  if (!own?.passwordHash) return err({ code: 'no_password' });
  if (!own.mustChangePassword) {
    const current = await checkCurrent(account, typed.current, own.passwordHash);
    if (!current.ok) return current;
  }
  const checked = checkPassword(
    typed.next,
    contextWords([account.loginName, own.displayName, ...own.places]),
  );
  if (!checked.ok) return err({ code: checked.error });
  if (await isPassword(checked.value, own.passwordHash)) return err({ code: 'not_new' });

  const hash = await hashPassword(checked.value);
  await tx.$executeRaw`
    UPDATE account SET password_hash = ${hash}, must_change_password = false, password_expires_at = NULL,
           password_changed_at = now()
     WHERE id = ${account.accountId}::uuid`;
  await tx.$executeRaw`
    UPDATE session SET revoked_at = now(), revoke_reason = 'password_changed'
     WHERE account_id = ${account.accountId}::uuid AND id <> ${account.sessionId}::uuid AND revoked_at IS NULL`;
  return ok(null);
}

/** Whether the account has a password here at all; who comes by single sign-on has none. */
export async function hasPassword(tx: ScopedTx, accountId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ has: boolean }[]>`
    SELECT password_hash IS NOT NULL AS has FROM account WHERE id = ${accountId}::uuid`;
  return row?.has === true;
}
