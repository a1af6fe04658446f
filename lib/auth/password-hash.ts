import 'server-only';
import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { normalizePassword } from '@/lib/domain/access/password';
import { inHashQueue } from './hash-queue';

/** argon2id, the library's own choice of algorithm, with OWASP's parameters (C-10): 19 MiB, two passes, one lane. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

const STORED_FORM = /^\$argon2id\$v=(\d+)\$m=(\d+),t=(\d+),p=(\d+)\$/;

/** Hashes a password that a person chose or the server made. @throws HashQueueFull */
export function hashPassword(password: string): Promise<string> {
  return inHashQueue(() => hash(normalizePassword(password), PARAMETERS));
}

let nobody: Promise<string> | undefined;

/** A hash that no password fits, made once: comparing with it takes the time that comparing with a real one does. */
function hashOfNobody(): Promise<string> {
  nobody ??= hashPassword(randomBytes(32).toString('base64url'));
  return nobody;
}

/**
 * Compares a typed password with a stored hash. Without a hash it compares all the same, so that an account that is not
 * there answers as slowly as one that is (C-15).
 * @throws HashQueueFull
 */
export async function isPassword(typed: string, stored: string | null): Promise<boolean> {
  const against = stored ?? (await hashOfNobody());
  const fits = await inHashQueue(() => verify(against, normalizePassword(typed)));
  return fits && stored !== null;
}

/** Whether a stored hash was made with weaker parameters than today's and should be made anew at sign-in. */
export function isWeakHash(stored: string): boolean {
  const [, version, memory, time, lanes] = STORED_FORM.exec(stored) ?? [];
  return (
    Number(version) !== 19 ||
    Number(memory) < PARAMETERS.memoryCost ||
    Number(time) < PARAMETERS.timeCost ||
    Number(lanes) < PARAMETERS.parallelism
  );
}
