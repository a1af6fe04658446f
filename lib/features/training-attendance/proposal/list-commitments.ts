import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import { classesAtOneTime, type SittingTime } from '@/lib/domain/training/person-clash';
import type { ClassHead } from '@/lib/features/training-attendance/class/class-head';
import { listSessions } from '@/lib/features/training-attendance/class/list-sessions';

/** Another class to which somebody is invited and has not declined. */
export type Commitment = { readonly classId: string; readonly title: string; readonly heldFrom: IsoDate };

/** The other classes that stand against this one, by person. */
export type Commitments = {
  /** At one time: nobody can sit in both. */
  readonly clashes: ReadonlyMap<string, Commitment>;
  /** Of the same kind and still ahead: one of the two is enough. */
  readonly invited: ReadonlyMap<string, Commitment>;
};

type OtherSession = SittingTime & { readonly classId: string };
type Row = Commitment & { readonly mediatorId: string; readonly atOneTime: boolean };

async function classesBeside(tx: ScopedTx, { classId }: ClassHead): Promise<readonly string[]> {
  const own = await listSessions(tx, classId);
  const others = await tx.$queryRaw<OtherSession[]>`
    SELECT s.class_id AS "classId", s.held_on::text AS "heldOn", s.part,
           to_char(s.starts_at, 'HH24:MI') AS "startsAt", to_char(s.ends_at, 'HH24:MI') AS "endsAt"
      FROM training_session s JOIN training_class c ON c.city_id = s.city_id AND c.id = s.class_id
     WHERE s.city_id = scope_city() AND s.class_id <> ${classId}::uuid AND c.state = 'open'
       AND s.held_on = ANY (${[...new Set(own.map(({ heldOn }) => heldOn))]}::date[])`;
  return [...classesAtOneTime(own, others)];
}

/** What people of the reader's scope are invited to besides. */
export async function listCommitments(tx: ScopedTx, head: ClassHead, today: IsoDate): Promise<Commitments> {
  const rows = await tx.$queryRaw<Row[]>`
    WITH other AS (
      SELECT c.id, c.title, c.held_from, c.id = ANY (${await classesBeside(tx, head)}::uuid[]) AS at_one_time
        FROM training_class c
       WHERE c.city_id = scope_city() AND c.id <> ${head.classId}::uuid AND c.state = 'open' AND c.held_to >= ${today}::date)
    SELECT a.mediator_id AS "mediatorId", o.id AS "classId", o.title, o.held_from::text AS "heldFrom", o.at_one_time AS "atOneTime"
      FROM other o JOIN training_attendee a ON a.city_id = scope_city() AND a.class_id = o.id
      JOIN training_class c ON c.city_id = a.city_id AND c.id = o.id AND (o.at_one_time OR c.kind = ${head.kind})
     WHERE a.withdrawn_on IS NULL AND a.answer IS DISTINCT FROM 'declined'
     ORDER BY o.held_from DESC, o.id`;
  const byPerson = (wanted: readonly Row[]): ReadonlyMap<string, Commitment> =>
    new Map(
      wanted.map(({ mediatorId, classId, title, heldFrom }) => [mediatorId, { classId, title, heldFrom }]),
    );
  return {
    clashes: byPerson(rows.filter(({ atOneTime }) => atOneTime)),
    invited: byPerson(rows.filter(({ atOneTime }) => !atOneTime)),
  };
}
