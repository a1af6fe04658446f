import 'server-only';
import { createHmac } from 'node:crypto';
import { serverEnv } from '@/lib/env';

/**
 * The secret with which an account's drafts are encrypted in the browser (C-49): 32 bytes as base64url. It is derived,
 * not stored: the same person finds the draft again after signing in anew, and nobody else at that machine can.
 */
export function draftKeyOf(accountId: string): string {
  return createHmac('sha256', serverEnv().authSecret).update(`draft:${accountId}`).digest('base64url');
}
