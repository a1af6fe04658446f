import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { currentPath } from './current-path';
import { currentSession } from '@/lib/auth/session';
import type { SessionState, SignedInAccount } from '@/lib/auth/session-state';
import { asGate, withScope, type ScopedTx } from '@/lib/db/scope';
import { can, type Permission } from '@/lib/domain/access/permissions';
import { todayInVietnam } from '@/lib/format/date';
import type { Context } from './context';
import { auditDenial } from './denial';
import { NotFoundError } from './not-found';

async function signedIn(): Promise<Extract<SessionState, { kind: 'signed_in' }>> {
  const session = await currentSession();
  switch (session.kind) {
    case 'none':
      redirect(`/sign-in?next=${encodeURIComponent(await currentPath())}`);
    case 'must_change_password':
      redirect('/account/password');
    case 'choose_membership':
      redirect('/account/membership');
    case 'signed_in':
      return session;
  }
}

/**
 * The door for pages: actor → permission → one scoped transaction.
 *
 * A stranger is led to the sign-in page; an actor without the permission, and a record that is not there for them,
 * get the same «not found».
 * @param permission what the page needs, from the permission table.
 * @param run reads under the actor's scope; everything it returns must be plain data.
 */
export async function read<T>(permission: Permission, run: (context: Context) => Promise<T>): Promise<T> {
  const { actor, now } = await signedIn();
  if (!can(actor, permission)) {
    await auditDenial(actor, permission);
    notFound();
  }
  try {
    return await withScope(actor, (tx) => run({ tx, actor, now, today: todayInVietnam(now) }));
  } catch (error) {
    if (error instanceof NotFoundError) notFound();
    throw error;
  }
}

/** The door for a person's own account: signed in, but perhaps without a place yet. Runs as the gate. */
export async function readAccount<T>(
  run: (context: {
    tx: ScopedTx;
    account: SignedInAccount;
    session: Exclude<SessionState, { kind: 'none' }>;
    now: Date;
  }) => Promise<T>,
): Promise<T> {
  const session = await currentSession();
  if (session.kind === 'none') redirect(`/sign-in?next=${encodeURIComponent(await currentPath())}`);
  return asGate((tx) => run({ tx, account: session.account, session, now: session.now }), {
    accountId: session.account.accountId,
  });
}

/** The door for pages that need no session: says whether somebody is signed in, and reads nothing else. */
export async function readPublic<T>(run: (session: SessionState) => Promise<T> | T): Promise<T> {
  return run(await currentSession());
}
