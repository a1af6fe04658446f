import 'server-only';
import { DatabaseError, translateDatabaseError } from '@/lib/db/errors';
import type { ScopedTx } from '@/lib/db/scope';
import type { FirstPassword } from '@/lib/features/accounts/first-password';

export type NewAccount = {
  readonly accountId: string;
  readonly displayName: string;
  readonly loginName: string;
  /** The name was made here and not typed: when it is taken, the next free one does as well. */
  readonly isOurs: boolean;
  readonly password: FirstPassword;
};

/** Namesakes in one commune are few; who needs more than this many names types one. */
const MOST_NAMESAKES = 9;

/** «hgv.annv.lang», then «hgv.annv.lang2» … */
const namesToTry = ({ loginName, isOurs }: NewAccount): readonly string[] =>
  isOurs
    ? [loginName, ...Array.from({ length: MOST_NAMESAKES - 1 }, (_, index) => `${loginName}${index + 2}`)]
    : [loginName];

/** Opens the account itself. @returns its login name; null when that is somebody's, the one name unique over all cities. */
export async function insertAccount(tx: ScopedTx, account: NewAccount): Promise<string | null> {
  for (const loginName of namesToTry(account)) {
    if (await insertAs(tx, loginName, account)) return loginName;
  }
  return null;
}

/** A name that is taken spoils the transaction up to here, not the whole of it. */
async function insertAs(
  tx: ScopedTx,
  loginName: string,
  { accountId, displayName, password: { hash, expiresAt } }: NewAccount,
): Promise<boolean> {
  await tx.$executeRaw`SAVEPOINT login_name`;
  try {
    await tx.$executeRaw`SELECT account_open(${accountId}::uuid, ${loginName}, ${displayName}, ${hash}, ${expiresAt})`;
    await tx.$executeRaw`RELEASE SAVEPOINT login_name`;
    return true;
  } catch (error) {
    const refusal = translateDatabaseError(error);
    if (!(refusal instanceof DatabaseError) || refusal.code !== 'unique') throw error;
    await tx.$executeRaw`ROLLBACK TO SAVEPOINT login_name`;
    return false;
  }
}
