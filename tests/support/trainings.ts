import { newId } from '@/lib/db/ids';
import { foldVietnamese } from '@/lib/schema/fold';
import { buildDecision, buildMediator, type BuiltMediator, type BuiltTeam } from './builders';
import { owner, ownerRows } from './owner';

/** A class as a test sees it: its sessions in their order. */
export type BuiltClass = { readonly classId: string; readonly sessionIds: readonly string[] };

type Session = {
  readonly on: string;
  readonly part?: 'morning' | 'afternoon';
  readonly hours?: [string, string];
};

/** A class of skills of the given commune, or of the city when it has none; columns can be overridden. */
export async function buildClass(
  place: { readonly cityId: string; readonly communeId: string | null },
  sessions: readonly Session[],
  columns: Readonly<Record<string, unknown>> = {},
): Promise<BuiltClass> {
  const days = sessions.map(({ on }) => on).sort();
  const row = {
    city_id: place.cityId,
    commune_id: place.communeId,
    id: newId(),
    title: 'Kỹ năng hòa giải',
    held_from: days[0],
    held_to: days.at(-1),
    ...columns,
  };
  const names = Object.keys(row);
  await owner().query(
    `INSERT INTO training_class (${names.join(', ')}) VALUES (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
    Object.values(row),
  );
  const sessionIds = [];
  for (const { on, part = 'morning', hours } of sessions) {
    const id = newId();
    await owner().query(
      `INSERT INTO training_session (city_id, commune_id, id, class_id, held_on, part, starts_at, ends_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [place.cityId, place.communeId, id, row.id, on, part, hours?.[0] ?? null, hours?.[1] ?? null],
    );
    sessionIds.push(id);
  }
  return { classId: row.id, sessionIds };
}

/** A course of skills of the commune, or of the city when it has none. @returns its id. */
export async function buildCourse(
  { cityId, communeId }: { readonly cityId: string; readonly communeId: string | null },
  title = 'Kỹ năng hòa giải, phần cơ bản',
): Promise<string> {
  const courseId = newId();
  await owner().query(
    `INSERT INTO training_course (city_id, commune_id, id, title, kind, stage) VALUES ($1, $2, $3, $4, 'skills', 'basic')`,
    [cityId, communeId, courseId, title],
  );
  return courseId;
}

/** A trainer of the commune, or of the city when it has none, in office since 2025. @returns their id. */
export async function buildTrainer(
  { cityId, communeId }: { readonly cityId: string; readonly communeId: string | null },
  fullName = 'Hà Thu Uyên',
): Promise<string> {
  const trainerId = newId();
  await owner().query(
    `INSERT INTO trainer (city_id, commune_id, id, full_name, search_name, valid_from)
     VALUES ($1, $2, $3, $4, $5, '2025-07-01')`,
    [cityId, communeId, trainerId, fullName, foldVietnamese(fullName)],
  );
  return trainerId;
}

/** An official on the list of a class; a trainer of the register when one is named. @returns their id. */
export async function buildParticipant(
  place: { readonly cityId: string; readonly communeId: string | null; readonly classId: string },
  over: { readonly trainerId?: string; readonly completedOn?: string } = {},
): Promise<string> {
  const participantId = newId();
  await owner().query(
    `INSERT INTO training_participant (city_id, commune_id, class_id, id, trainer_id, full_name, completed_on)
     VALUES ($1, $2, $3, $4, $5, 'Đỗ Minh Quân', $6)`,
    [
      place.cityId,
      place.communeId,
      place.classId,
      participantId,
      over.trainerId ?? null,
      over.completedOn ?? null,
    ],
  );
  return participantId;
}

/** A mediator of the team recognised for the first time on that day. */
export async function buildNewcomer(
  team: BuiltTeam,
  fullName: string,
  recognisedOn: string,
): Promise<BuiltMediator> {
  const person = await buildMediator({ ...team, fullName, from: recognisedOn });
  await owner().query(
    `UPDATE team_membership SET recognised_by_id = $1, recognition = 'first' WHERE mediator_id = $2`,
    [await buildDecision(team, { decidedOn: recognisedOn }), person.mediatorId],
  );
  return person;
}

/** So many mediators of one team, in one statement each for people and seats. @returns their ids. */
export async function buildManyMediators(team: BuiltTeam, count: number): Promise<readonly string[]> {
  const ids = Array.from({ length: count }, newId);
  const names = ids.map((_, index) => `Người Thứ ${index + 1}`);
  await owner().query(
    `INSERT INTO mediator (city_id, id, commune_id, full_name, search_name, birth_year, sex, ethnicity)
     SELECT $1, p.id, $2, p.name, p.folded, 1970, 'female', 'Kinh'
       FROM unnest($3::uuid[], $4::text[], $5::text[]) AS p (id, name, folded)`,
    [team.cityId, team.communeId, ids, names, names.map(foldVietnamese)],
  );
  await owner().query(
    `INSERT INTO team_membership (city_id, id, commune_id, team_id, mediator_id, role, valid_from)
     SELECT $1, gen_random_uuid(), $2, $3, p.id, 'member', '2020-01-01' FROM unnest($4::uuid[]) AS p (id)`,
    [team.cityId, team.communeId, team.teamId, ids],
  );
  return ids;
}

/** What stands of somebody on the list of a class. */
export async function attendeeOf(classId: string, mediatorId: string) {
  const [row] = await ownerRows<{
    answer: string | null;
    waiting: boolean;
    withdrawn_on: string | null;
    half_days: number;
    completed_on: string | null;
    certificate_number: string | null;
  }>(
    `SELECT answer, waiting, withdrawn_on::text, half_days, completed_on::text, certificate_number
       FROM training_attendee WHERE class_id = $1 AND mediator_id = $2`,
    [classId, mediatorId],
  );
  return row;
}
