import 'server-only';
import { keyedHash } from '@/lib/auth/secrets';
import { PLATFORM_CITY_ID } from '@/lib/db/ids';
import type { ScopedTx } from '@/lib/db/scope';

/** One request of one person: the key was made when the form opened. */
export type Claim = {
  readonly cityId: string | null;
  /** The membership, or the account where there is no place. */
  readonly membershipId: string;
  readonly action: string;
  readonly key: string;
  readonly requestHash: string;
};

/** `first`: do the work. `again`: it was done, here is the answer of then. `reused`: same key, another body. */
export type ClaimResult =
  | { readonly kind: 'first' }
  | { readonly kind: 'again'; readonly result: unknown }
  | { readonly kind: 'reused' };

/** Sorts keys, so that the same content hashes the same however the browser ordered it. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, canonical(item)]),
  );
}

/**
 * A hash of the request's content. Only this is kept, for the content names families; keyed, because a short form
 * (a new password) could be guessed back from a plain one.
 */
export function hashRequest(input: unknown): string {
  return keyedHash('request', JSON.stringify(canonical(input)) ?? 'null');
}

/**
 * Claims a key inside the action's own transaction. A second request with the same key waits here until the first
 * commits, then gets its answer: twenty clicks at once do one thing.
 */
export async function claim(
  tx: ScopedTx,
  { cityId, membershipId, action, key, requestHash }: Claim,
): Promise<ClaimResult> {
  const city = cityId ?? PLATFORM_CITY_ID;
  const inserted = await tx.$executeRaw`
    INSERT INTO idempotency (city_id, membership_id, action, key, request_hash)
    VALUES (${city}::uuid, ${membershipId}::uuid, ${action}, ${key}::uuid, ${requestHash}) ON CONFLICT DO NOTHING`;
  if (inserted === 1) return { kind: 'first' };
  const [found] = await tx.$queryRaw<{ request_hash: string; result: unknown }[]>`
    SELECT request_hash, result FROM idempotency
     WHERE city_id = ${city}::uuid AND membership_id = ${membershipId}::uuid AND action = ${action} AND key = ${key}::uuid`;
  if (!found || found.request_hash !== requestHash) return { kind: 'reused' };
  return { kind: 'again', result: found.result };
}

/** Keeps the answer beside the key. `result` holds ids and sentences, never what was typed. */
export async function keepResult(
  tx: ScopedTx,
  { cityId, membershipId, action, key }: Claim,
  result: unknown,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE idempotency SET result = ${JSON.stringify(result)}::jsonb
     WHERE city_id = ${cityId ?? PLATFORM_CITY_ID}::uuid AND membership_id = ${membershipId}::uuid
       AND action = ${action} AND key = ${key}::uuid`;
}
