import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { ClassHead } from '@/lib/features/training-attendance/class/class-head';
import { listSessions, type ListedSession } from '@/lib/features/training-attendance/class/list-sessions';
import { NotFoundError } from '@/lib/server/not-found';

/** One session of a class. @throws NotFoundError when it is none of its own. */
export async function getSession(
  tx: ScopedTx,
  { classId }: ClassHead,
  sessionId: string,
): Promise<ListedSession> {
  const found = (await listSessions(tx, classId)).find((session) => session.sessionId === sessionId);
  if (!found) throw new NotFoundError();
  return found;
}
