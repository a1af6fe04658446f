import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import {
  afterFailure,
  afterSuccess,
  bucketsOfAttempt,
  decideAttempt,
  type AttemptDecision,
  type BucketState,
  type ThrottleBucket,
} from '@/lib/domain/access/sign-in-throttle';
import { keyedHash } from './secrets';

/** One attempt as the throttle sees it. The name is the one typed: whether there is such an account changes nothing. */
export type ThrottledAttempt = {
  readonly loginName: string;
  readonly source: string;
  /** Null unless this browser has signed in to this account before. */
  readonly knownDevice: string | null;
};

type BucketRow = BucketState & { readonly key: string; readonly toldUntil: Date | null; readonly at: Date };

function keyOf(bucket: ThrottleBucket, { loginName, source, knownDevice }: ThrottledAttempt): string {
  switch (bucket) {
    case 'known_device':
      return keyedHash(bucket, loginName, knownDevice ?? '');
    case 'account_at_source':
      return keyedHash(bucket, loginName, source);
    case 'account':
      return keyedHash(bucket, loginName);
    case 'source':
      return keyedHash(bucket, source);
  }
}

/**
 * Takes the attempt's rows, made where missing, and holds them until the transaction ends: guesses sent at once stand in
 * line here. Always in the order of their keys, so that two attempts never wait for each other.
 */
async function holdBuckets(tx: ScopedTx, attempt: ThrottledAttempt): Promise<Map<ThrottleBucket, BucketRow>> {
  const kinds = bucketsOfAttempt(attempt.knownDevice !== null);
  const keys = kinds.map((kind) => keyOf(kind, attempt));
  const rows = await tx.$queryRaw<BucketRow[]>`
    INSERT INTO sign_in_bucket AS b (bucket_key, failures, last_failure_at)
    SELECT key, 0, now() FROM unnest(${keys}::text[]) AS key ORDER BY key
        ON CONFLICT (bucket_key) DO UPDATE SET failures = b.failures
    RETURNING bucket_key AS key, failures, last_failure_at AS "lastFailureAt", blocked_until AS "toldUntil",
              clock_timestamp() AS at`;
  const held = new Map<ThrottleBucket, BucketRow>();
  for (const kind of kinds) {
    const key = keyOf(kind, attempt);
    const row = rows.find((candidate) => candidate.key === key);
    if (row) held.set(kind, row);
  }
  return held;
}

/** What the throttle says, and whether this refusal is the first of its wait and so worth a line in the audit. */
export type Reservation = AttemptDecision & { readonly firstRefusal: boolean };

/**
 * Asks whether a password may be checked now and, if so, writes the failure in advance: it is given back when the
 * password proves right. Must commit before the check begins.
 */
export async function reserveAttempt(tx: ScopedTx, attempt: ThrottledAttempt): Promise<Reservation> {
  const held = await holdBuckets(tx, attempt);
  const now = new Date(Math.max(...[...held.values()].map(({ at }) => at.getTime())));
  const decision = decideAttempt(Object.fromEntries(held), now);
  if (decision.allowed) {
    for (const [kind, row] of held) await write(tx, row.key, afterFailure(kind, row, now));
    return { ...decision, firstRefusal: false };
  }
  const untold = [...held].filter(
    ([kind, row]) => !decideAttempt({ [kind]: row }, now).allowed && !(row.toldUntil && row.toldUntil > now),
  );
  const until = new Date(now.getTime() + decision.waitSeconds * 1000);
  for (const [, { key }] of untold) {
    await tx.$executeRaw`UPDATE sign_in_bucket SET blocked_until = ${until} WHERE bucket_key = ${key}`;
  }
  return { ...decision, firstRefusal: untold.length > 0 };
}

/** The password was right: gives the failure back that `reserveAttempt` wrote. */
export async function settleAttempt(tx: ScopedTx, attempt: ThrottledAttempt): Promise<void> {
  for (const [kind, row] of await holdBuckets(tx, attempt)) {
    await write(tx, row.key, afterSuccess(kind, row));
  }
}

async function write(tx: ScopedTx, key: string, state: BucketState | null): Promise<void> {
  if (state === null) await tx.$executeRaw`DELETE FROM sign_in_bucket WHERE bucket_key = ${key}`;
  else
    await tx.$executeRaw`
      UPDATE sign_in_bucket SET failures = ${state.failures}, last_failure_at = ${state.lastFailureAt}
       WHERE bucket_key = ${key}`;
}
