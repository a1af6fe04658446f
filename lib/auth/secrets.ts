import 'server-only';
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { serverEnv } from '@/lib/env';

const DEVICE_TOKEN = /^[A-Za-z0-9_-]{22}$/;

/** 128 random bits that name a browser; the database keeps only their hash. */
export function newDeviceToken(): string {
  return randomBytes(16).toString('base64url');
}

/** A device token as it came in a cookie; null when it is not one. */
export function readDeviceToken(cookie: string | undefined): string | null {
  return cookie !== undefined && DEVICE_TOKEN.test(cookie) ? cookie : null;
}

/** How a device stands in the database. Plain sha-256: 128 random bits cannot be guessed back. */
export function deviceHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/**
 * A name or an address as it stands in the throttle and the audit. Keyed, because either could be guessed back from a
 * plain hash: there are not many of them.
 */
export function keyedHash(...parts: readonly string[]): string {
  return createHmac('sha256', serverEnv().authSecret).update(parts.join('\0')).digest('hex');
}

/** An address as the audit holds it: enough to see that two came from one place, not where that is. */
export function sourceMark(source: string): string {
  return keyedHash('source', source).slice(0, 16);
}
