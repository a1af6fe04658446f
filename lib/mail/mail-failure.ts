import type { MailError } from '@/lib/domain/notices/mail-attempts';

/**
 * Why a message did not go out for certain, or `unknown`: it was handed over and no answer came, so the server may
 * have taken it.
 */
export class MailFailure extends Error {
  override name = 'MailFailure';

  constructor(
    readonly kind: MailError | 'unknown',
    /** The server knows nobody by this address. */
    readonly isAddress: boolean,
    cause: unknown,
  ) {
    super(`mail: ${kind}`, { cause });
  }
}

type Answered = { readonly responseCode?: unknown; readonly command?: unknown };

/**
 * Reads the library's error by what the server answered to which command (RFC 5321).
 * @param handedOver whether the message had begun to leave.
 */
export function mailFailure(error: unknown, handedOver: boolean): MailFailure {
  const { responseCode, command } = (error ?? {}) as Answered;
  const code = typeof responseCode === 'number' ? responseCode : 0;
  if (handedOver) {
    if (code >= 500) return new MailFailure('refused', false, error);
    return new MailFailure(code >= 400 ? 'refused_for_now' : 'unknown', false, error);
  }
  if (command !== 'RCPT TO') return new MailFailure('server_away', false, error);
  return code >= 500
    ? new MailFailure('refused', true, error)
    : new MailFailure('refused_for_now', false, error);
}
