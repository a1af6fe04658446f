import 'server-only';
import { cookies } from 'next/headers';
import { cache } from 'react';
import { cookieName, readSessionId } from './session-cookie';
import { lookUpSession } from './session-lookup';
import type { SessionState } from './session-state';

/**
 * Who is asking, decided by the session row at this very request: a sign-out, an ended role or a disabled account
 * acts on the next click (C-07, C-12). Asked once a request, however many parts of a page want to know.
 * @throws DatabaseError when the database cannot be asked: nobody is let in on a guess.
 */
export const currentSession = cache(async (): Promise<SessionState> => {
  const sessionId = await readSessionId((await cookies()).get(cookieName('session'))?.value);
  return sessionId === null ? { kind: 'none' } : lookUpSession(sessionId);
});
