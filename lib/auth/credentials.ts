import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import { asGate, type ScopedTx } from '@/lib/db/scope';
import { findSignInAccount, type SignInAccount } from './account';
import { HashQueueFull } from './hash-queue';
import { openSession, type OpenedSession } from './open-session';
import { auditScope } from './audit-scope';
import { hashPassword, isPassword, isWeakHash } from './password-hash';
import { deviceHash, sourceMark } from './secrets';
import { reserveAttempt, settleAttempt, type ThrottledAttempt } from './throttle';
import type { Visit } from './visit';

/** What came of typing a name and a password. `refused` says no more: unknown, wrong and disabled are one answer. */
export type SignInAnswer =
  | { readonly kind: 'signed_in'; readonly session: OpenedSession }
  | { readonly kind: 'refused' }
  | { readonly kind: 'throttled'; readonly waitSeconds: number }
  | { readonly kind: 'busy' };

/** Beyond any password that could have been set, and short enough to hash without harm. */
const LONGEST_PASSWORD = 1024;
const LONGEST_NAME = 64;

/** A login name as it is looked up: people type capitals and spaces that are not meant. */
function cleanLoginName(typed: string): string {
  return typed
    .slice(0, 4 * LONGEST_NAME)
    .trim()
    .toLowerCase();
}

/** The audit chain of names that are nobody's. */
const PLATFORM = { cityId: null, communeId: null } as const;

const isOpen = (account: SignInAccount): boolean => !account.isDisabled && !account.isFirstPasswordSpent;

/**
 * Signs in with a name and a password: throttle, one comparison whatever was found, session. The attempt is counted
 * before the comparison and outside its transaction, so that guesses sent at once are counted at once and no
 * connection is held while a hash is made.
 * @throws DatabaseError
 */
export async function signInWithPassword(
  typed: { readonly loginName: string; readonly password: string },
  visit: Visit,
): Promise<SignInAnswer> {
  const loginName = cleanLoginName(typed.loginName);
  const device = visit.deviceToken && deviceHash(visit.deviceToken);
  const { account, attempt, reservation } = await asGate(async (tx) => {
    const found = await findSignInAccount(tx, loginName, device);
    const asked = { loginName, source: visit.source, knownDevice: found?.isKnownDevice ? device : null };
    return { account: found, attempt: asked, reservation: await reserveAttempt(tx, asked) };
  });
  if (!reservation.allowed) {
    if (reservation.firstRefusal) await auditFailure(account, visit, 'access.sign_in_throttled');
    return { kind: 'throttled', waitSeconds: reservation.waitSeconds };
  }
  try {
    const fits = await isPassword(typed.password.slice(0, LONGEST_PASSWORD), account?.passwordHash ?? null);
    const session =
      fits && account && isOpen(account) ? await open(account, typed.password, attempt, visit) : null;
    if (session) return { kind: 'signed_in', session };
  } catch (error) {
    if (error instanceof HashQueueFull) return { kind: 'busy' };
    throw error;
  }
  await auditFailure(account, visit, 'access.sign_in_failed');
  return { kind: 'refused' };
}

async function open(
  account: SignInAccount,
  password: string,
  attempt: ThrottledAttempt,
  visit: Visit,
): Promise<OpenedSession | null> {
  const better =
    account.passwordHash && isWeakHash(account.passwordHash) ? await hashPassword(password) : null;
  return openSession(account, visit, 'password', async (tx) => {
    if (!(await useUp(tx, account))) return false;
    if (better)
      await tx.$executeRaw`UPDATE account SET password_hash = ${better} WHERE id = ${account.id}::uuid`;
    await settleAttempt(tx, attempt);
    return true;
  });
}

/** A first password opens the door once (C-16), even when two hands turn the key at the same moment. */
async function useUp(tx: ScopedTx, account: SignInAccount): Promise<boolean> {
  if (!account.mustChangePassword) return true;
  const used = await tx.$executeRaw`
    UPDATE account SET password_used_at = now()
     WHERE id = ${account.id}::uuid AND must_change_password AND password_used_at IS NULL`;
  return used === 1;
}

/** In the account's own city, for its people to see. A name that is nobody's is not written down: it may be a password. */
async function auditFailure(
  account: SignInAccount | null,
  visit: Visit,
  action: 'access.sign_in_failed' | 'access.sign_in_throttled',
): Promise<void> {
  const { cityId, communeId } = account ? auditScope(account) : PLATFORM;
  const entry = {
    action,
    subject: 'account',
    subjectId: account?.id ?? null,
    detail: { source: sourceMark(visit.source) },
  } as const;
  // Nobody is signed in, so the entry names no actor.
  await asGate((tx) => recordAudit(tx, entry), { cityId, communeId });
}
