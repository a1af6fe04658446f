import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import { asGate, type ScopedTx } from '@/lib/db/scope';
import type { OidcSettings } from '@/lib/env';
import { findSignInAccount, type SignInAccount } from './account';
import type { OidcClaims } from './oidc-provider';
import { openSession, type OpenedSession } from './open-session';
import { deviceHash, sourceMark } from './secrets';
import type { Visit } from './visit';

type Identity = { readonly issuer: string; readonly subject: string };

/**
 * Opens a session for a person whom the city's single sign-on vouches for. The first time, the claim that carries our
 * login name finds the account and ties it to the provider's own, lasting name of the person; from then on only that
 * one counts, so that a login name given to somebody else over there does not open this account.
 * @returns null when no open account is theirs.
 */
export async function signInWithOidc(
  settings: OidcSettings,
  claims: OidcClaims,
  visit: Visit,
): Promise<OpenedSession | null> {
  const identity = { issuer: settings.issuer, subject: String(claims.sub ?? '') };
  const claimed = claims[settings.claim];
  const device = visit.deviceToken && deviceHash(visit.deviceToken);
  const account = await asGate(
    async (tx) =>
      (await findByIdentity(tx, identity, device)) ??
      (typeof claimed === 'string' ? findSignInAccount(tx, claimed.trim().toLowerCase(), device) : null),
  );
  const session =
    account && !account.isDisabled && identity.subject !== ''
      ? await openSession(account, visit, 'single_sign_on', (tx) => tie(tx, account, identity))
      : null;
  if (!session) await auditUnknown(visit);
  return session;
}

async function findByIdentity(
  tx: ScopedTx,
  { issuer, subject }: Identity,
  device: string | null,
): Promise<SignInAccount | null> {
  const [known] = await tx.$queryRaw<{ loginName: string }[]>`
    SELECT a.login_name AS "loginName" FROM account_identity i JOIN account a ON a.id = i.account_id
     WHERE i.issuer = ${issuer} AND i.subject = ${subject}`;
  return known ? findSignInAccount(tx, known.loginName, device) : null;
}

/**
 * Ties account and identity, and ends a first password that was never used: who comes this way needs none, and it would
 * lie about for three days.
 * @returns false when the account is tied to another person over there.
 */
async function tie(tx: ScopedTx, account: SignInAccount, { issuer, subject }: Identity): Promise<boolean> {
  await tx.$executeRaw`
    INSERT INTO account_identity (issuer, subject, account_id) VALUES (${issuer}, ${subject}, ${account.id}::uuid)
        ON CONFLICT DO NOTHING`;
  const [tied] = await tx.$queryRaw<{ holds: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM account_identity
                    WHERE issuer = ${issuer} AND subject = ${subject} AND account_id = ${account.id}::uuid) AS holds`;
  if (!tied?.holds) return false;
  await tx.$executeRaw`
    UPDATE account SET must_change_password = false, password_hash = NULL, password_expires_at = NULL
     WHERE id = ${account.id}::uuid AND must_change_password`;
  return true;
}

async function auditUnknown(visit: Visit): Promise<void> {
  await asGate((tx) =>
    recordAudit(tx, {
      action: 'access.sign_in_failed',
      subject: 'account',
      subjectId: null,
      detail: { method: 'single_sign_on', source: sourceMark(visit.source) },
    }),
  );
}
