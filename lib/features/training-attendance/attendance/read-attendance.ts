import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import { answerState, type AnswerFacts, type AnswerState } from '@/lib/domain/training/invitation';
import type { Presence } from '@/lib/domain/training/session-part';
import { refuseMarking, sessionToMark, type MarkingRefusal } from '@/lib/domain/training/taking-attendance';
import { getKeptClass, type ClassHead } from '@/lib/features/training-attendance/class/class-head';
import { listSessions, type ListedSession } from '@/lib/features/training-attendance/class/list-sessions';
import type { Context } from '@/lib/server/context';

/** Somebody on the list, with what is known of the session. */
export type ListedPerson = {
  readonly mediatorId: string;
  readonly fullName: string;
  readonly birthYear: number | null;
  readonly teamName: string;
  readonly communeName: string;
  readonly state: AnswerState;
  /** Not invited: came of their own accord. */
  readonly uninvited: boolean;
  /** Null: nothing was written down yet. */
  readonly presence: Presence | null;
  readonly byCode: boolean;
  readonly halfDays: number;
  /** Sat in no team any more on the day of the session. */
  readonly left: boolean;
};

/** A class at the door: one session, everybody on the list. */
export type AttendanceList = {
  readonly head: ClassHead;
  readonly sessions: readonly ListedSession[];
  readonly session: ListedSession | null;
  readonly people: readonly ListedPerson[];
  readonly refusal: MarkingRefusal | null;
  readonly withCommune: boolean;
};

type Row = Omit<ListedPerson, 'state'> & AnswerFacts;

async function listPeople(
  tx: ScopedTx,
  classId: string,
  sessionId: string,
  heldOn: IsoDate,
): Promise<ListedPerson[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT a.mediator_id AS "mediatorId", m.full_name AS "fullName", m.birth_year AS "birthYear", t.name AS "teamName",
           u.name AS "communeName", a.answer, a.waiting, a.withdrawn_on::text AS "withdrawnOn",
           a.invited_at IS NULL AND a.import_batch_id IS NULL AS uninvited, p.state AS presence,
           coalesce(p.how = 'check_in', false) AS "byCode", a.half_days AS "halfDays",
           NOT EXISTS (SELECT FROM service v WHERE v.city_id = a.city_id AND v.mediator_id = a.mediator_id
                          AND coalesce(v.valid_to > ${heldOn}::date, true)) AS left
      FROM training_attendee a
      JOIN mediator m ON m.city_id = a.city_id AND m.id = a.mediator_id
      JOIN team t ON t.city_id = a.city_id AND t.id = a.team_id
      JOIN commune u ON u.city_id = a.city_id AND u.id = a.commune_id
      LEFT JOIN training_presence p ON p.city_id = a.city_id AND p.session_id = ${sessionId}::uuid AND p.mediator_id = a.mediator_id
     WHERE a.city_id = scope_city() AND a.class_id = ${classId}::uuid AND a.withdrawn_on IS NULL
     ORDER BY u.search_name, t.search_name COLLATE in_number_order, m.search_name, m.id`;
  return rows.map(({ answer, waiting, withdrawnOn, ...person }) => ({
    ...person,
    state: answerState({ answer, waiting, withdrawnOn }),
  }));
}

/**
 * Reads the list of one session.
 * @param wanted the session of the address; none or an unknown one: the session that is due.
 * @throws NotFoundError when the class is not the actor's to keep.
 */
export async function readAttendance(
  { tx, actor, today }: Context,
  classId: string,
  wanted: string | null,
): Promise<AttendanceList> {
  const head = await getKeptClass(tx, actor, classId);
  const sessions = await listSessions(tx, head.classId);
  const session = sessions.find(({ sessionId }) => sessionId === wanted) ?? sessionToMark(sessions, today);
  return {
    head,
    sessions,
    session,
    people: session ? await listPeople(tx, head.classId, session.sessionId, session.heldOn) : [],
    refusal: session ? refuseMarking({ heldOn: session.heldOn, state: head.state }, today) : null,
    withCommune: actor.communeId === null,
  };
}
