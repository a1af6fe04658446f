import { describe, expect, it } from 'vitest';
import { problemCode, readProblem, type SignInProblem } from '@/lib/auth/sign-in-problem';

const PROBLEMS: readonly SignInProblem[] = [
  { kind: 'refused' },
  { kind: 'throttled', waitSeconds: 30 },
  { kind: 'busy' },
  { kind: 'unavailable' },
  { kind: 'no_account' },
  { kind: 'single_sign_on_failed' },
];

describe('a problem in an address', () => {
  it.each(PROBLEMS)('$kind comes back as it went', (problem) => {
    expect(readProblem(problemCode(problem))).toEqual(problem);
  });

  it('reads what next-auth says', () => {
    expect(readProblem('CredentialsSignin')).toEqual({ kind: 'refused' });
    expect(readProblem('OAuthCallback')).toEqual({ kind: 'single_sign_on_failed' });
  });

  it('says nothing where nothing is', () => {
    expect(readProblem(undefined)).toBeNull();
    expect(readProblem('')).toBeNull();
  });

  it('believes no forged wait longer than a day', () => {
    expect(readProblem('throttled-999999')).toEqual({ kind: 'throttled', waitSeconds: 86_400 });
    expect(readProblem('throttled-1e9')).toEqual({ kind: 'single_sign_on_failed' });
  });
});
