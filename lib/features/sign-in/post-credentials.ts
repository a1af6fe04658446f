import { readProblem, type SignInProblem } from '@/lib/auth/sign-in-problem';

/** Where the sign-in form goes, by script or without. */
export const CREDENTIALS_ADDRESS = '/api/auth/callback/credentials';

/** Signed in and where to go, or why not; `no_connection` when no answer came. */
export type SignInReply =
  { readonly to: string } | { readonly problem: SignInProblem } | { readonly problem: 'no_connection' };

/** Sends what is typed to the server and stays on the page, so that a slip does not cost the name. */
export async function postCredentials(form: FormData): Promise<SignInReply> {
  const body = new URLSearchParams();
  for (const [name, value] of form) if (typeof value === 'string') body.set(name, value);
  try {
    const answer = await fetch(CREDENTIALS_ADDRESS, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body,
    });
    return readReply(await answer.json());
  } catch (error) {
    return { problem: error instanceof TypeError ? 'no_connection' : { kind: 'unavailable' } };
  }
}

function readReply(answer: unknown): SignInReply {
  if (typeof answer === 'object' && answer !== null) {
    if ('to' in answer && typeof answer.to === 'string') return { to: answer.to };
    if ('error' in answer && typeof answer.error === 'string') {
      return { problem: readProblem(answer.error) ?? { kind: 'unavailable' } };
    }
  }
  return { problem: { kind: 'unavailable' } };
}
