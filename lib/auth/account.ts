import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { LOGIN_NAME } from '@/lib/domain/access/login-name';
import type { Role } from '@/lib/domain/access/roles';

/** What the gate must know of an account before it opens. */
export type SignInAccount = {
  readonly id: string;
  readonly passwordHash: string | null;
  readonly isOperator: boolean;
  readonly isDisabled: boolean;
  readonly mustChangePassword: boolean;
  /** A first password that was used already, or whose 72 hours are over (C-16). */
  readonly isFirstPasswordSpent: boolean;
  /** This browser has signed in to this account before. */
  readonly isKnownDevice: boolean;
  readonly places: readonly LivePlace[];
};

/** A place in which an account may work today. */
export type LivePlace = {
  readonly membershipId: string;
  readonly cityId: string;
  readonly communeId: string | null;
  readonly role: Exclude<Role, 'operator'>;
};

/**
 * The account of a login name, or null. The same statements and the same work either way.
 * @param loginName as typed; what cannot be a login name is looked up as the empty one, which is nobody's.
 */
export async function findSignInAccount(
  tx: ScopedTx,
  loginName: string,
  deviceHash: string | null,
): Promise<SignInAccount | null> {
  const [found] = await tx.$queryRaw<Omit<SignInAccount, 'places'>[]>`
    SELECT a.id, a.password_hash AS "passwordHash", a.is_operator AS "isOperator",
           a.disabled_at IS NOT NULL AS "isDisabled", a.must_change_password AS "mustChangePassword",
           a.must_change_password AND (a.password_used_at IS NOT NULL OR coalesce(a.password_expires_at <= now(), true))
             AS "isFirstPasswordSpent",
           d.account_id IS NOT NULL AS "isKnownDevice"
      FROM account a
      LEFT JOIN known_device d ON d.account_id = a.id AND d.device_hash = ${deviceHash}
                              AND d.last_seen_at > now() - interval '1 year'
     WHERE a.login_name = ${LOGIN_NAME.test(loginName) ? loginName : ''}`;
  const places = await listLivePlaces(tx, found?.id ?? null);
  return found ? { ...found, places } : null;
}

/** The live places of an account, the widest first; of nobody (null), none. */
export function listLivePlaces(tx: ScopedTx, accountId: string | null): Promise<LivePlace[]> {
  return tx.$queryRaw<LivePlace[]>`
    SELECT m.id AS "membershipId", m.city_id AS "cityId", m.commune_id AS "communeId", m.role
      FROM account_membership m
     CROSS JOIN (SELECT (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS today) clock
     WHERE m.account_id = ${accountId}::uuid AND m.valid_from <= today AND coalesce(m.valid_to > today, true)
     ORDER BY m.commune_id NULLS FIRST, m.team_id NULLS FIRST, m.id`;
}
