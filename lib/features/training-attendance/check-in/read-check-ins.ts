import 'server-only';
import { getKeptClass, type ClassHead } from '@/lib/features/training-attendance/class/class-head';
import { listSessions, type ListedSession } from '@/lib/features/training-attendance/class/list-sessions';
import type { Context } from '@/lib/server/context';

/** A code that was opened; it can be closed, not shown again. */
export type OpenCode = {
  readonly checkInId: string;
  readonly sessionId: string;
  readonly openFrom: Date;
  readonly openTo: Date;
  readonly openedBy: string | null;
  /** People marked present by a code in the session. */
  readonly used: number;
};

/** The codes of a class: which sessions may have one, which are open. */
export type CheckInDesk = {
  readonly head: ClassHead;
  /** Sessions of today and later. */
  readonly sessions: readonly ListedSession[];
  readonly codes: readonly (OpenCode & { readonly session: ListedSession | undefined })[];
};

/** @throws NotFoundError when the class is not the actor's to keep. */
export async function readCheckIns({ tx, actor, today }: Context, classId: string): Promise<CheckInDesk> {
  const head = await getKeptClass(tx, actor, classId);
  const sessions = await listSessions(tx, head.classId);
  const codes = await tx.$queryRaw<OpenCode[]>`
    SELECT w.id AS "checkInId", w.session_id AS "sessionId", w.open_from AS "openFrom", w.open_to AS "openTo",
           w.opened_by AS "openedBy",
           (SELECT count(*)::int FROM training_presence p
             WHERE p.city_id = w.city_id AND p.session_id = w.session_id AND p.how = 'check_in') AS used
      FROM training_check_in w
     WHERE w.city_id = scope_city() AND w.class_id = ${head.classId}::uuid AND w.closed_at IS NULL AND w.open_to > now()
     ORDER BY w.open_from, w.id`;
  return {
    head,
    sessions: head.state === 'open' ? sessions.filter(({ heldOn }) => heldOn >= today) : [],
    codes: codes.map((code) => ({
      ...code,
      session: sessions.find(({ sessionId }) => sessionId === code.sessionId),
    })),
  };
}
