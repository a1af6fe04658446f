import 'server-only';
import { createHash, randomBytes } from 'node:crypto';

const TOKEN = /^[A-Za-z0-9_-]{22}$/;

/** 128 random bits for the wall of one session. */
export const newCheckInToken = (): string => randomBytes(16).toString('base64url');

/** How a token stands in the database; null for what was never one. Plain sha-256: 128 random bits cannot be guessed back. */
export function hashCheckInToken(token: string): Uint8Array<ArrayBuffer> | null {
  return TOKEN.test(token) ? new Uint8Array(createHash('sha256').update(token).digest()) : null;
}
