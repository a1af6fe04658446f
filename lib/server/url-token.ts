import { createHash, randomBytes } from 'node:crypto';

const TOKEN = /^[A-Za-z0-9_-]{22}$/;

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

/** 128 random bits for an address that opens something to whoever holds it. It is told once and never kept. */
export const newUrlToken = (): string => randomBytes(16).toString('base64url');

/**
 * How a token stands in the database; null for what was never one. Plain sha-256 without salt: 128 random bits cannot be
 * guessed back from it, and it must be found by itself.
 */
export function hashUrlToken(token: string): Uint8Array<ArrayBuffer> | null {
  return TOKEN.test(token) ? new Uint8Array(sha256(token)) : null;
}

/**
 * The calendar's token of a schedule's token. The page of the link can show the address of its calendar again and again
 * though neither token is kept, and from the calendar's, which other companies' servers get to know, no way leads back.
 */
export const calendarTokenOf = (scheduleToken: string): string =>
  sha256(`calendar ${scheduleToken}`).subarray(0, 16).toString('base64url');
