/** Why signing in came to nothing, as it travels in the address of the sign-in page. */
export type SignInProblem =
  | { readonly kind: 'refused' }
  | { readonly kind: 'throttled'; readonly waitSeconds: number }
  | { readonly kind: 'busy' }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'no_account' }
  | { readonly kind: 'single_sign_on_failed' };

const LONGEST_WAIT_SECONDS = 24 * 60 * 60;

/** `refused`, `throttled-60`, … */
export function problemCode(problem: SignInProblem): string {
  return problem.kind === 'throttled' ? `throttled-${problem.waitSeconds}` : problem.kind;
}

/**
 * @param code the `error` of an address: ours, one of next-auth's own, or anything a stranger wrote.
 * @returns the problem; null when there is none.
 */
export function readProblem(code: string | null | undefined): SignInProblem | null {
  if (!code) return null;
  const wait = /^throttled-(\d{1,6})$/.exec(code)?.[1];
  if (wait) return { kind: 'throttled', waitSeconds: Math.min(Number(wait), LONGEST_WAIT_SECONDS) };
  switch (code) {
    case 'refused':
    case 'CredentialsSignin':
      return { kind: 'refused' };
    case 'busy':
    case 'no_account':
    case 'unavailable':
      return { kind: code };
    default:
      return { kind: 'single_sign_on_failed' };
  }
}
