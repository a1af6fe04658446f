import { newId } from '@/lib/db/ids';
import { ownerRows } from '../../support/owner';
import type { Fill } from './inputs';
import type { Ready } from './ready';
import type { Target } from './world';

// What acts on the people of a class are sent, and how its class stands before each.

const person: Fill = ({ target }) => ({ classId: target.classId, mediatorId: target.mediator.mediatorId });
const session: Fill = ({ target }) => ({ classId: target.classId, sessionId: newId() });

export const ATTENDANCE_INPUTS: Record<string, Fill> = {
  'training-attendance/inviteMediators': ({ target }) => ({
    classId: target.classId,
    mediatorIds: [target.mediator.mediatorId],
    despiteClash: true,
  }),
  'training-attendance/withdrawInvitation': (sent) => ({ ...person(sent), reason: 'Đi xa' }),
  'training-attendance/putBackInvitation': person,
  'training-attendance/recordAnswer': (sent) => ({ ...person(sent), answer: 'coming' }),
  'training-attendance/answerInvitation': ({ target }) => ({ classId: target.classId, answer: 'declined' }),
  'training-attendance/recordAttendance': (sent) => ({
    ...session(sent),
    present: [sent.target.mediator.mediatorId],
    excused: [],
    absent: [],
    arrivals: [],
  }),
  'training-attendance/readPastedNames': (sent) => ({ ...session(sent), names: 'Trần Văn Lộc' }),
  'training-attendance/openCheckIn': (sent) => ({ ...session(sent), from: '07:30', to: '11:30' }),
  'training-attendance/closeCheckIn': ({ target }) => ({ classId: target.classId, checkInId: newId() }),
  'training-attendance/checkIn': () => ({ token: 'x'.repeat(22) }),
  'training-attendance/giveCertificates': ({ target, world }) => ({
    classId: target.classId,
    from: 1 + Math.floor(Math.random() * 900_000),
    sign: 'GCN-THU',
    on: world.today,
  }),
};

/** Moves the class so many days from today, with its sessions. */
async function place({ classId }: Target, days: number): Promise<void> {
  const day = `(now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date + $2::int`;
  await ownerRows(`UPDATE training_class SET held_from = ${day}, held_to = ${day} WHERE id = $1`, [
    classId,
    days,
  ]);
  await ownerRows(`UPDATE training_session SET held_on = ${day} WHERE class_id = $1`, [classId, days]);
}

async function invite({ classId, mediator }: Target, withdrawnOn: string | null = null): Promise<void> {
  await ownerRows(
    `INSERT INTO training_attendee (city_id, class_id, mediator_id, commune_id, team_id, half_days, withdrawn_on)
     VALUES ($1, $2, $3, $4, $5, 0, $6)`,
    [mediator.cityId, classId, mediator.mediatorId, mediator.communeId, mediator.teamId, withdrawnOn],
  );
}

async function ahead(target: Target, withdrawnOn: string | null = null): Promise<void> {
  await place(target, 5);
  await invite(target, withdrawnOn);
}

/** Rows as they stand before the act. */
export const ATTENDANCE_MOMENTS: Record<string, (target: Target) => Promise<unknown>> = {
  'training-attendance/inviteMediators': (target) => place(target, 5),
  'training-attendance/withdrawInvitation': (target) => ahead(target),
  'training-attendance/putBackInvitation': (target) => ahead(target, '2026-01-01'),
  'training-attendance/recordAnswer': (target) => ahead(target),
  'training-attendance/answerInvitation': (target) => ahead(target),
  'training-attendance/recordAttendance': (target) => place(target, 0),
  'training-attendance/openCheckIn': (target) => place(target, 0),
  'training-attendance/closeCheckIn': (target) => place(target, 0),
  'training-attendance/giveCertificates': async (target) => {
    await place(target, 0);
    await invite(target);
    await ownerRows(
      `INSERT INTO training_presence (city_id, class_id, session_id, mediator_id, commune_id, team_id, state)
       SELECT a.city_id, a.class_id, s.id, a.mediator_id, a.commune_id, a.team_id, 'present'
         FROM training_attendee a JOIN training_session s ON s.class_id = a.class_id WHERE a.class_id = $1`,
      [target.classId],
    );
  },
};

async function sessionOf({ classId }: Target): Promise<Ready> {
  const [found] = await ownerRows<{ id: string }>('SELECT id FROM training_session WHERE class_id = $1', [
    classId,
  ]);
  if (!found) throw new Error('the class has no session');
  return { sessionId: found.id };
}

/** Rows that an act is about, by the ids they got when they were made. */
export const ATTENDANCE_ROWS: Record<string, (target: Target) => Promise<Ready>> = {
  'training-attendance/recordAttendance': sessionOf,
  'training-attendance/readPastedNames': sessionOf,
  'training-attendance/openCheckIn': sessionOf,
  'training-attendance/closeCheckIn': async (target) => {
    const { sessionId } = await sessionOf(target);
    const checkInId = newId();
    await ownerRows(
      `INSERT INTO training_check_in (city_id, id, class_id, session_id, commune_id, token_hash, open_from, open_to)
       SELECT city_id, $2, id, $3, commune_id, sha256(convert_to($4, 'UTF8')), now(), now() + interval '1 hour'
         FROM training_class WHERE id = $1`,
      [target.classId, checkInId, sessionId, checkInId],
    );
    return { checkInId };
  },
};
