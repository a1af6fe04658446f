import { Client } from 'pg';
import { Refusal } from '../../setup/refusal.mjs';
import { atMost, type Figure } from '../result';
import { median, p95 } from '../samples';
import { openAction } from '../server-action';
import type { Stage } from '../stage';
import { COMMUNE_OFFICER } from './people';

const ACTION = {
  filename: 'lib/features/training-attendance/actions.ts',
  exportedName: 'recordAttendance',
};
const PEOPLE = 300;
const WARM_UP = 2;
const ROUNDS = 12;
/** The whole class in one action. */
const LIMIT_MS = 500;

/** A class of today to which three hundred people of the commune are invited. */
type Hall = { readonly classId: string; readonly sessionId: string; readonly people: readonly string[] };

/** Made by the owner, as many as there are rounds: attendance is recorded once in each. */
async function openHall(owner: Client): Promise<Hall> {
  const { rows } = await owner.query<Hall>(
    `WITH place AS (
       SELECT m.city_id, m.commune_id FROM account a JOIN account_membership m ON m.account_id = a.id WHERE a.login_name = $1
     ), class AS (
       INSERT INTO training_class (city_id, commune_id, id, title, held_from, held_to)
       SELECT city_id, commune_id, gen_random_uuid(), 'Lớp để đo', d.today, d.today
         FROM place, (SELECT (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS today) d
       RETURNING city_id, commune_id, id, held_from
     ), session AS (
       INSERT INTO training_session (city_id, commune_id, id, class_id, held_on, part)
       SELECT city_id, commune_id, gen_random_uuid(), id, held_from, 'morning' FROM class RETURNING id
     ), invited AS (
       INSERT INTO training_attendee (city_id, class_id, mediator_id, commune_id, team_id, half_days)
       SELECT DISTINCT ON (s.mediator_id) s.city_id, c.id, s.mediator_id, s.commune_id, s.team_id, 0
         FROM class c JOIN service s ON s.city_id = c.city_id AND s.commune_id = c.commune_id AND s.valid_to IS NULL
        ORDER BY s.mediator_id LIMIT ${PEOPLE}
       RETURNING mediator_id
     )
     SELECT (SELECT id FROM class) AS "classId", (SELECT id FROM session) AS "sessionId",
            (SELECT array_agg(mediator_id) FROM invited) AS people`,
    [COMMUNE_OFFICER],
  );
  const [hall] = rows;
  if (!hall || hall.people.length < PEOPLE)
    throw new Refusal(`${COMMUNE_OFFICER} không có đủ ${PEOPLE} người để đo.`);
  return hall;
}

/** The rows alone, with the triggers that keep completions and indicators; taken back. */
async function timeBare(owner: Client, { classId, sessionId }: Hall): Promise<number> {
  await owner.query('BEGIN');
  const started = performance.now();
  await owner.query(
    `INSERT INTO training_presence (city_id, class_id, session_id, mediator_id, commune_id, team_id, state)
     SELECT city_id, class_id, $2, mediator_id, commune_id, team_id, 'present' FROM training_attendee WHERE class_id = $1`,
    [classId, sessionId],
  );
  const ms = performance.now() - started;
  await owner.query('ROLLBACK');
  return ms;
}

/** A class of three hundred ticked at the door, in one action as the page sends it, beside the bare INSERT of its rows. */
export async function measureAttendance(stage: Stage): Promise<readonly Figure[]> {
  const client = await stage.signIn(COMMUNE_OFFICER);
  const owner = new Client({ connectionString: stage.ownerUrl });
  await owner.connect();
  const samples = { ours: [] as number[], bare: [] as number[] };
  try {
    for (let round = -WARM_UP; round < ROUNDS; round += 1) {
      const hall = await openHall(owner);
      const bare = await timeBare(owner, hall);
      const { classId, sessionId, people: present } = hall;
      const record = openAction(client, `/trainings/${classId}/attendance`, ACTION);
      const answer = await record({ classId, sessionId, present, excused: [], absent: [], arrivals: [] });
      if (!answer.body.includes(`"present":${PEOPLE}`))
        throw new Refusal(`Không ghi được điểm danh: ${answer.status} ${answer.body.slice(0, 300)}`);
      if (round < 0) continue;
      samples.ours.push(answer.ms);
      samples.bare.push(bare);
    }
  } finally {
    client.close();
    await owner.end();
  }
  const what = `attendance of ${PEOPLE} people by one action, ${COMMUNE_OFFICER}`;
  return [
    {
      id: 'j-attendance',
      what: `${what}: median ms, bare INSERT of its rows`,
      ours: median(samples.ours),
      bare: median(samples.bare),
      target: null,
    },
    {
      id: 'j-attendance-p95',
      what: `${what}: p95 ms`,
      ours: p95(samples.ours),
      bare: null,
      target: atMost('ours', LIMIT_MS),
    },
  ];
}
