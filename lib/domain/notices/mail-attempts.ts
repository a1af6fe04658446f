/** Why a message did not go out: the server cannot be reached, puts it off, or will not have it. */
export type MailError = 'server_away' | 'refused_for_now' | 'refused';

/** Minutes before the next attempt: soon at first, for most trouble is short, then every half hour. */
const PAUSES = [1, 2, 5, 10, 20, 30] as const;
const LONGEST_PAUSE = 30;

/** A server may be away over a week-end; what it had to tell stands in the portal and in the next morning's mail. */
const GIVEN_UP_AFTER_HOURS = 72;

/** What becomes of a message that did not go out. */
export type NextAttempt =
  | { readonly kind: 'again'; readonly inMinutes: number }
  | { readonly kind: 'failed'; readonly why: 'refused' | 'given_up' };

/**
 * @param attempts how often it was tried, this time included.
 * @param waitedHours since it was made.
 */
export function afterFailure(error: MailError, attempts: number, waitedHours: number): NextAttempt {
  if (error === 'refused') return { kind: 'failed', why: 'refused' };
  if (waitedHours >= GIVEN_UP_AFTER_HOURS) return { kind: 'failed', why: 'given_up' };
  return { kind: 'again', inMinutes: PAUSES[attempts - 1] ?? LONGEST_PAUSE };
}
