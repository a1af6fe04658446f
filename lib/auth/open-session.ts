import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import { newId } from '@/lib/db/ids';
import { asGate, type ScopedTx } from '@/lib/db/scope';
import { SESSION_HOURS } from '@/lib/domain/access/session-limits';
import type { SignInAccount } from './account';
import { auditScope, startingPlace } from './audit-scope';
import { deviceHash, newDeviceToken, sourceMark } from './secrets';
import type { Visit } from './visit';

/** A session that was just opened: its id for the cookie, and the token that makes this browser known. */
export type OpenedSession = { readonly sessionId: string; readonly deviceToken: string };

/** How a person proved who they are. */
export type SignInMethod = 'password' | 'single_sign_on';

async function rememberDevice(tx: ScopedTx, accountId: string, token: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO known_device (account_id, device_hash) VALUES (${accountId}::uuid, ${deviceHash(token)})
        ON CONFLICT (account_id, device_hash) DO UPDATE SET last_seen_at = now()`;
}

/**
 * Holds the account as it was found: comparing a password takes a while, and an account that was disabled or given a new
 * password meanwhile must not open with the old one.
 */
async function holdUnchanged(tx: ScopedTx, account: SignInAccount): Promise<boolean> {
  const [now] = await tx.$queryRaw<{ same: boolean }[]>`
    SELECT disabled_at IS NULL AND password_hash IS NOT DISTINCT FROM ${account.passwordHash} AS same
      FROM account WHERE id = ${account.id}::uuid FOR UPDATE`;
  return now?.same === true;
}

/**
 * Opens a session for an account that proved itself. The id is new at each sign-in and the browser's former session
 * ends (C-12): a cookie planted beforehand opens nothing.
 * @param prove further writes of the same transaction; when it returns false nothing is opened.
 * @returns null when `prove` refused, or the account changed since it was found.
 */
export async function openSession(
  account: SignInAccount,
  visit: Visit,
  method: SignInMethod,
  prove: (tx: ScopedTx) => Promise<boolean>,
): Promise<OpenedSession | null> {
  return asGate(async (tx) => {
    if (!(await holdUnchanged(tx, account)) || !(await prove(tx))) return null;
    const place = startingPlace(account);
    const opened = { sessionId: newId(), deviceToken: visit.deviceToken ?? newDeviceToken() };
    await tx.$executeRaw`
      UPDATE session SET revoked_at = now(), revoke_reason = 'signed_in_again'
       WHERE id = ${visit.sessionId}::uuid AND revoked_at IS NULL`;
    await tx.$executeRaw`
      INSERT INTO session (id, account_id, city_id, membership_id, expires_at)
      VALUES (${opened.sessionId}::uuid, ${account.id}::uuid, ${place?.cityId}::uuid, ${place?.membershipId}::uuid,
              now() + make_interval(hours => ${SESSION_HOURS}::int))`;
    await rememberDevice(tx, account.id, opened.deviceToken);
    await recordAudit(tx, {
      action: 'access.signed_in',
      subject: 'session',
      subjectId: opened.sessionId,
      detail: { method, known_device: account.isKnownDevice, source: sourceMark(visit.source) },
    });
    return opened;
  }, auditScope(account));
}
