import 'server-only';
import { randomInt } from 'node:crypto';
import { hashPassword } from '@/lib/auth/password-hash';
import { makePassphrase } from '@/lib/domain/access/passphrase';
import { FIRST_PASSWORD_HOURS } from '@/lib/features/accounts/invitation';

export type FirstPassword = {
  /** Four words, shown to whoever hands them over and kept nowhere. */
  readonly words: string;
  readonly hash: string;
  readonly expiresAt: Date;
};

/** Makes a first password. Nobody chooses it: what a person chooses for another is guessed (C-16). */
export async function makeFirstPassword(now: Date): Promise<FirstPassword> {
  const words = makePassphrase(randomInt);
  return {
    words,
    hash: await hashPassword(words),
    expiresAt: new Date(now.getTime() + FIRST_PASSWORD_HOURS * 3_600_000),
  };
}
