import { describe, expect, it } from 'vitest';
import { newId } from '@/lib/db/ids';
import { withScope } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import { addClass } from '@/lib/features/trainings/add/add-class';
import type { AddClassInput } from '@/lib/features/trainings/add/schema';
import { cancelClass } from '@/lib/features/trainings/cancel/cancel-class';
import { changeClass } from '@/lib/features/trainings/change/change-class';
import type { ChangeClassInput } from '@/lib/features/trainings/change/schema';
import { readClass } from '@/lib/features/trainings/class/read-class';
import { addCourse } from '@/lib/features/trainings/courses/add-course';
import { retireCourse } from '@/lib/features/trainings/courses/change-course';
import { listClasses } from '@/lib/features/trainings/list/list-classes';
import { EVERY_CLASS, type ClassListParams } from '@/lib/features/trainings/list/list-params';
import { addOfficials, addTrainers } from '@/lib/features/trainings/participants/add-participants';
import {
  completeParticipants,
  removeParticipant,
} from '@/lib/features/trainings/participants/complete-participants';
import { removeSession } from '@/lib/features/trainings/sessions/remove-session';
import { saveSession } from '@/lib/features/trainings/sessions/save-session';
import type { SaveSessionInput } from '@/lib/features/trainings/sessions/schema';
import { addTrainer } from '@/lib/features/trainings/trainers/add-trainer';
import { changeTrainer } from '@/lib/features/trainings/trainers/change-trainer';
import { readTrainer } from '@/lib/features/trainings/trainers/read-trainer';
import type { Done, Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { actorOf, buildCity, buildMediator, buildTeam, type BuiltMediator } from '../support/builders';
import { ownerRows } from '../support/owner';
import { attendeeOf, buildTrainer } from '../support/trainings';

const now = new Date('2026-11-22T03:00:00Z');
const today = '2026-11-22';

const acting = <T>(actor: Actor, run: (context: Context) => Promise<T>): Promise<T> =>
  withScope(actor, (tx) => run({ tx, actor, now, today }));

function success<T>(outcome: Outcome<T>): Done<T> {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`);
  return outcome.done;
}

/** In one transaction, which a refusal rolls back as the action's door would. */
async function acted<T>(actor: Actor, run: (context: Context) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  let outcome: Outcome<T> | undefined;
  await acting(actor, async (context) => {
    outcome = await run(context);
    if (!outcome.ok) throw new Error('rolled back');
  }).catch((error: unknown) => {
    if (outcome?.ok !== false) throw error;
  });
  if (!outcome) throw new Error('nothing was done');
  return outcome;
}

const newClass = (over: Partial<AddClassInput> = {}): AddClassInput => ({
  courseId: null,
  title: 'Kỹ năng hòa giải',
  kind: 'skills',
  heldFrom: '2026-12-01',
  heldTo: null,
  startsAt: '08:00',
  endsAt: '17:00',
  place: null,
  ...over,
});
const open = async (actor: Actor, over: Partial<AddClassInput> = {}): Promise<string> =>
  success(await acted(actor, (context) => addClass(context, newClass(over)))).value.classId;

const facts = (classId: string, over: Partial<ChangeClassInput> = {}): ChangeClassInput => ({
  classId,
  version: 0,
  title: 'Kỹ năng hòa giải',
  kind: 'skills',
  stage: 'basic',
  minShare: 100,
  capacity: null,
  place: null,
  mapUrl: null,
  bring: null,
  trainerIds: [],
  guestTrainers: null,
  contactName: null,
  contactPhone: null,
  answerBy: null,
  ...over,
});
const session = (classId: string, over: Partial<SaveSessionInput> = {}): SaveSessionInput => ({
  classId,
  version: 0,
  sessionId: null,
  heldOn: '2026-12-02',
  startsAt: '08:00',
  endsAt: '11:30',
  topic: null,
  ...over,
});

const kept = async (classId: string) => {
  const [row] = await ownerRows<{
    days: string;
    version: number;
    sequence: number;
    state: string;
    commune_id: string | null;
  }>(
    `SELECT held_from || ' ' || held_to AS days, version, calendar_sequence AS sequence, state, commune_id
       FROM training_class WHERE id = $1`,
    [classId],
  );
  if (!row) throw new Error('no such class');
  return row;
};
const sessionsOf = (classId: string) =>
  ownerRows<{ id: string; said: string }>(
    `SELECT id, held_on || ' ' || part || coalesce(' ' || to_char(starts_at, 'HH24:MI'), '') AS said
       FROM training_session WHERE class_id = $1 ORDER BY held_on, starts_at`,
    [classId],
  );

/** Somebody who came to every session of a class. */
async function completes(classId: string, { cityId, communeId, teamId, mediatorId }: BuiltMediator) {
  await ownerRows(
    `INSERT INTO training_attendee (city_id, class_id, mediator_id, commune_id, team_id, half_days)
     VALUES ($1, $2, $3, $4, $5, 0)`,
    [cityId, classId, mediatorId, communeId, teamId],
  );
  await ownerRows(
    `INSERT INTO training_presence (city_id, class_id, session_id, mediator_id, commune_id, team_id, state)
     SELECT city_id, class_id, id, $2, $3, $4, 'present' FROM training_session WHERE class_id = $1`,
    [classId, mediatorId, communeId, teamId],
  );
}

describe('a class', () => {
  it('is opened in few inputs; days and hours make its sessions', async () => {
    const keeper = actorOf('commune_officer', await buildTeam());
    const classId = await open(keeper, { heldTo: '2026-12-02' });
    expect(await kept(classId)).toMatchObject({
      days: '2026-12-01 2026-12-02',
      commune_id: keeper.communeId,
    });
    expect((await sessionsOf(classId)).map(({ said }) => said)).toEqual([
      '2026-12-01 morning 08:00',
      '2026-12-01 afternoon 13:30',
      '2026-12-02 morning 08:00',
      '2026-12-02 afternoon 13:30',
    ]);
  });

  it('takes title, kind, stage and share from its course, until the course is retired', async () => {
    const keeper = actorOf('commune_officer', await buildTeam());
    const { courseId } = success(
      await acted(keeper, (context) =>
        addCourse(context, {
          title: 'Pháp luật mới',
          kind: 'law',
          stage: 'advanced',
          contents: null,
          minShare: 80,
        }),
      ),
    ).value;
    const ofCourse = { courseId, title: null, kind: null };
    const classId = await open(keeper, ofCourse);
    const { training } = await acting(keeper, (context) => readClass(context, classId));
    expect(training).toMatchObject({
      title: 'Pháp luật mới',
      kind: 'law',
      stage: 'advanced',
      minShare: 80,
      courseTitle: 'Pháp luật mới',
    });
    success(await acted(keeper, (context) => retireCourse(context, { courseId, version: 0 })));
    expect(await acted(keeper, (context) => addClass(context, newClass(ofCourse)))).toMatchObject({
      refusal: { code: 'course_gone', field: 'courseId' },
    });
  });

  it('is changed by one at a time; calendars follow what they show, and another place is told', async () => {
    const team = await buildTeam();
    const keeper = actorOf('commune_officer', team);
    const trainerId = await buildTrainer(team);
    const classId = await open(keeper);
    const first = success(
      await acted(keeper, (context) =>
        changeClass(context, facts(classId, { capacity: 30, trainerIds: [trainerId] })),
      ),
    );
    expect(first.outbox).toEqual([]);
    expect(await kept(classId)).toMatchObject({ version: 1, sequence: 0 });
    await expect(acted(keeper, (context) => changeClass(context, facts(classId)))).rejects.toMatchObject({
      conflict: { by: 'Nguyễn Thu Hà', current: { version: '1', capacity: '30' } },
    });
    const moved = success(
      await acted(keeper, (context) =>
        changeClass(context, facts(classId, { version: 1, place: 'Nhà văn hóa', capacity: 30 })),
      ),
    );
    expect(moved.outbox).toEqual([{ topic: 'training.class_changed', payload: { classId } }]);
    expect(await kept(classId)).toMatchObject({ version: 2, sequence: 1 });
    const { trainers } = await acting(keeper, (context) => readClass(context, classId));
    expect(trainers).toEqual([]);
  });

  it('refuses fewer seats than are taken, an answer after it began, and trainers nobody knows', async () => {
    const mediator = await buildMediator();
    const keeper = actorOf('commune_officer', mediator);
    const classId = await open(keeper);
    await completes(classId, mediator);
    await ownerRows(
      `UPDATE training_attendee SET answer = 'coming', answered_at = now() WHERE class_id = $1`,
      [classId],
    );
    const second = await buildMediator(mediator);
    await completes(classId, second);
    await ownerRows(
      `UPDATE training_attendee SET answer = 'coming', answered_at = now() WHERE class_id = $1`,
      [classId],
    );
    const change = (over: Partial<ChangeClassInput>) =>
      acted(keeper, (context) => changeClass(context, facts(classId, over)));
    expect(await change({ capacity: 1 })).toMatchObject({ refusal: { code: 'seats_taken' } });
    expect(await change({ answerBy: '2026-12-02' })).toMatchObject({ refusal: { code: 'answer_late' } });
    expect(await change({ trainerIds: [newId()] })).toMatchObject({ refusal: { code: 'trainer_gone' } });
    expect(await kept(classId)).toMatchObject({ version: 0, sequence: 0 });
    expect(await change({ capacity: 2, answerBy: '2026-12-01' })).toMatchObject({ ok: true });
  });
});

describe('the sessions of a class', () => {
  it('are added, moved and removed; the days of the class follow, and whoever is invited is told', async () => {
    const keeper = actorOf('commune_officer', await buildTeam());
    const classId = await open(keeper, { endsAt: '11:30' });
    const added = success(await acted(keeper, (context) => saveSession(context, session(classId))));
    expect(added.outbox).toEqual([{ topic: 'training.class_changed', payload: { classId } }]);
    expect(await kept(classId)).toMatchObject({ days: '2026-12-01 2026-12-02', version: 1, sequence: 1 });
    const { sessionId } = added.value;
    const move = session(classId, {
      version: 1,
      sessionId,
      heldOn: '2026-12-03',
      startsAt: '13:30',
      endsAt: '17:00',
    });
    success(await acted(keeper, (context) => saveSession(context, move)));
    expect(await kept(classId)).toMatchObject({ days: '2026-12-01 2026-12-03', version: 2, sequence: 2 });
    const topic = success(
      await acted(keeper, (context) => saveSession(context, { ...move, version: 2, topic: 'Lắng nghe' })),
    );
    expect(topic.outbox).toEqual([]);
    expect(await kept(classId)).toMatchObject({ version: 3, sequence: 2 });
    success(await acted(keeper, (context) => removeSession(context, { classId, version: 3, sessionId })));
    expect(await kept(classId)).toMatchObject({ days: '2026-12-01 2026-12-01', version: 4, sequence: 3 });
  });

  it('do not overlap, share no half-day, and make no class of a month', async () => {
    const keeper = actorOf('commune_officer', await buildTeam());
    const classId = await open(keeper, { endsAt: '11:30' });
    const add = (over: Partial<SaveSessionInput>) =>
      acted(keeper, (context) => saveSession(context, session(classId, { heldOn: '2026-12-01', ...over })));
    expect(await add({ startsAt: '06:00', endsAt: '07:00' })).toMatchObject({
      refusal: {
        code: 'same_half_day',
        message: 'Sáng 01/12 đã có một buổi (8:00–11:30). Mỗi buổi sáng, chiều, tối ghi một buổi.',
      },
    });
    expect(await add({ startsAt: '11:00', endsAt: '12:00' })).toMatchObject({
      refusal: { code: 'hours_overlap', field: 'startsAt' },
    });
    expect(await add({ heldOn: '2026-12-16' })).toMatchObject({ refusal: { code: 'too_long' } });
    expect(await add({ heldOn: '2026-12-15' })).toMatchObject({ ok: true });
  });

  it('are not removed once somebody was there, nor when they are the last', async () => {
    const mediator = await buildMediator();
    const keeper = actorOf('commune_officer', mediator);
    const classId = await open(keeper, { heldFrom: '2026-11-20', endsAt: '11:30' });
    const [first] = await sessionsOf(classId);
    const remove = (version: number, sessionId = first?.id ?? '') =>
      acted(keeper, (context) => removeSession(context, { classId, version, sessionId }));
    expect(await remove(0)).toMatchObject({ refusal: { code: 'last_session' } });
    success(
      await acted(keeper, (context) => saveSession(context, session(classId, { heldOn: '2026-11-21' }))),
    );
    await completes(classId, mediator);
    expect(await remove(1)).toMatchObject({ refusal: { code: 'attendance_taken' } });
    const dodge = session(classId, { version: 1, sessionId: first?.id ?? '', heldOn: '2026-11-23' });
    expect(await acted(keeper, (context) => saveSession(context, dodge))).toMatchObject({
      refusal: { code: 'held_already' },
    });
    await expect(remove(1, newId())).rejects.toThrow('not found');
  });
});

describe('calling a class off', () => {
  it('tells why, and stays as it was from then on', async () => {
    const keeper = actorOf('commune_officer', await buildTeam());
    const classId = await open(keeper);
    const cancel = (version: number) =>
      acted(keeper, (context) =>
        cancelClass(context, { classId, version, reason: 'Bão số 5', undoneCompletions: null }),
      );
    expect(success(await cancel(0)).outbox).toEqual([
      { topic: 'training.class_cancelled', payload: { classId } },
    ]);
    expect(await kept(classId)).toMatchObject({ state: 'cancelled', version: 1, sequence: 1 });
    expect(await cancel(1)).toMatchObject({ refusal: { code: 'cancelled' } });
    expect(
      await acted(keeper, (context) => changeClass(context, facts(classId, { version: 1 }))),
    ).toMatchObject({ refusal: { code: 'cancelled' } });
  });

  it('takes completions away only when their very number was agreed to', async () => {
    const mediator = await buildMediator();
    const keeper = actorOf('commune_officer', mediator);
    const classId = await open(keeper, { heldFrom: '2026-11-20' });
    await completes(classId, mediator);
    success(await acted(keeper, (context) => addOfficials(context, { classId, people: 'Đỗ Minh Quân' })));
    const [official] = await ownerRows<{ id: string }>(
      'SELECT id FROM training_participant WHERE class_id = $1',
      [classId],
    );
    success(
      await acted(keeper, (context) =>
        completeParticipants(context, {
          classId,
          participantIds: [official?.id ?? ''],
          completedOn: '2026-11-20',
          from: null,
          sign: null,
        }),
      ),
    );
    const cancel = (undoneCompletions: number | null) =>
      acted(keeper, (context) =>
        cancelClass(context, { classId, version: 0, reason: 'Ghi nhầm', undoneCompletions }),
      );
    expect(await cancel(null)).toMatchObject({
      refusal: {
        field: 'undoneCompletions',
        message: '2 người đã hoàn thành lớp này. Đánh dấu để bỏ kết quả của 2 người.',
      },
    });
    expect(await cancel(1)).toMatchObject({ refusal: { code: 'completions_unread' } });
    expect((await attendeeOf(classId, mediator.mediatorId))?.completed_on).toBe('2026-11-20');
    success(await cancel(2));
    expect((await attendeeOf(classId, mediator.mediatorId))?.completed_on).toBeNull();
    expect(
      await ownerRows('SELECT completed_on FROM training_participant WHERE class_id = $1', [classId]),
    ).toEqual([{ completed_on: null }]);
  });
});

describe('the list of classes', () => {
  it('is narrowed by time, kind, level and name, and goes on where a page ends', async () => {
    const team = await buildTeam();
    const keeper = actorOf('commune_officer', team);
    await open(keeper, { title: 'Đã qua', heldFrom: '2026-11-01' });
    await open(keeper, { title: 'Hôm nay', heldFrom: today, kind: 'law' });
    await open(keeper, { title: 'Sắp tới' });
    const cancelledId = await open(keeper, { title: 'Đã hủy' });
    await open(actorOf('city_officer', team), { title: 'Của thành phố', heldFrom: '2026-12-24' });
    success(
      await acted(keeper, (context) =>
        cancelClass(context, { classId: cancelledId, version: 0, reason: 'Mưa', undoneCompletions: null }),
      ),
    );
    const titles = async (over: Partial<ClassListParams>) =>
      (await acting(keeper, ({ tx }) => listClasses(tx, { ...EVERY_CLASS, ...over }, today))).lines.map(
        ({ title }) => title,
      );
    expect(await titles({ when: 'coming' })).toEqual(['Hôm nay', 'Sắp tới', 'Của thành phố']);
    expect(await titles({ when: 'held' })).toEqual(['Đã qua']);
    expect(await titles({ when: 'cancelled' })).toEqual(['Đã hủy']);
    expect(await titles({ kind: 'law' })).toEqual(['Hôm nay']);
    expect(await titles({ level: 'city' })).toEqual(['Của thành phố']);
    expect(await titles({ commune: team.communeId, q: 'sắp' })).toEqual(['Sắp tới']);
    expect(await titles({ q: '%' })).toEqual([]);
  });

  it('shows each class once over two pages', async () => {
    const keeper = actorOf('commune_officer', await buildTeam());
    await acting(keeper, async (context) => {
      for (let day = 1; day <= 51; day += 1)
        success(await addClass(context, newClass({ heldFrom: '2026-12-01', endsAt: '11:30' })));
    });
    const read = (after: ClassListParams['after']) =>
      acting(keeper, ({ tx }) => listClasses(tx, { ...EVERY_CLASS, when: 'coming', after }, today));
    const first = await read(null);
    const second = await read(first.next);
    expect([first.lines.length, second.lines.length, second.next]).toEqual([50, 1, null]);
    expect(new Set([...first.lines, ...second.lines].map(({ classId }) => classId)).size).toBe(51);
  });
});

describe('trainers and officials', () => {
  it('are written into a class, completed and numbered; the register tells who was trained', async () => {
    const city = await buildCity();
    const keeper = actorOf('city_officer', city);
    const { trainerId } = success(
      await acted(keeper, (context) =>
        addTrainer(context, {
          mediatorId: null,
          fullName: 'Hà Thu Uyên',
          office: 'Sở Tư pháp',
          phone: '0912000118',
          decision: '45/QĐ-STP',
          validFrom: '2025-07-01',
          validTo: null,
        }),
      ),
    ).value;
    const classId = await open(keeper, { kind: 'training_of_trainers', heldFrom: '2026-11-20' });
    success(await acted(keeper, (context) => addTrainers(context, { classId, trainerIds: [trainerId] })));
    const again = success(
      await acted(keeper, (context) => addTrainers(context, { classId, trainerIds: [trainerId] })),
    );
    expect(again.value.added).toBe(0);
    const people = '1. Đỗ Minh Quân, Sở Tư pháp\nHà Văn Tuấn\tUBND phường Láng';
    expect(
      success(await acted(keeper, (context) => addOfficials(context, { classId, people }))).value.added,
    ).toBe(2);
    expect(
      success(await acted(keeper, (context) => addOfficials(context, { classId, people }))).value.added,
    ).toBe(0);
    const { participants } = await acting(keeper, (context) => readClass(context, classId));
    const complete = (over: object) =>
      acted(keeper, (context) =>
        completeParticipants(context, {
          classId,
          participantIds: participants.slice(0, 2).map(({ participantId }) => participantId),
          completedOn: '2026-11-21',
          from: 15,
          sign: 'CN-STP',
          ...over,
        }),
      );
    expect(await complete({ completedOn: '2026-11-19' })).toMatchObject({
      refusal: { code: 'completed_before' },
    });
    expect(await complete({ completedOn: '2026-11-23' })).toMatchObject({
      refusal: { code: 'completed_ahead' },
    });
    success(await complete({}));
    const third = participants[2]?.participantId ?? '';
    expect(await complete({ participantIds: [third] })).toMatchObject({ refusal: { code: 'number_taken' } });
    const file = await acting(keeper, (context) => readTrainer(context, trainerId));
    expect(file).toMatchObject({
      trainer: { trainedOn: '2026-11-21' },
      learned: [{ classId, completedOn: '2026-11-21', certificateNumber: '15/CN-STP' }],
    });
    const remove = (participantId: string) =>
      acted(keeper, (context) => removeParticipant(context, { classId, participantId }));
    expect(await remove(participants[0]?.participantId ?? '')).toMatchObject({
      refusal: { code: 'certified' },
    });
    expect(await remove(third)).toMatchObject({ ok: true });
  });

  it('of a class of another kind are no trainers being trained', async () => {
    const team = await buildTeam();
    const keeper = actorOf('commune_officer', team);
    const trainerId = await buildTrainer(team);
    const classId = await open(keeper);
    expect(
      await acted(keeper, (context) => addTrainers(context, { classId, trainerIds: [trainerId] })),
    ).toMatchObject({ refusal: { code: 'other_kind' } });
  });

  it('stand in the register once at a time, and leave it by the end of their term', async () => {
    const mediator = await buildMediator();
    const keeper = actorOf('commune_officer', mediator);
    const person = {
      mediatorId: mediator.mediatorId,
      fullName: mediator.fullName,
      office: null,
      phone: null,
      decision: null,
      validFrom: '2025-07-01',
      validTo: null,
    };
    const { trainerId } = success(await acted(keeper, (context) => addTrainer(context, person))).value;
    expect(await acted(keeper, (context) => addTrainer(context, person))).toMatchObject({
      refusal: { code: 'trainer_known' },
    });
    expect(
      await acted(keeper, (context) => addTrainer(context, { ...person, mediatorId: newId() })),
    ).toMatchObject({ refusal: { code: 'mediator_gone' } });
    const { mediatorId: _, ...facts } = person;
    const end = (version: number) =>
      acted(keeper, (context) =>
        changeTrainer(context, { ...facts, trainerId, version, validTo: '2026-11-01' }),
      );
    success(await end(0));
    await expect(end(0)).rejects.toMatchObject({ conflict: { current: { validTo: '2026-11-01' } } });
    const again = { ...person, validFrom: '2026-11-01' };
    expect(await acted(keeper, (context) => addTrainer(context, again))).toMatchObject({ ok: true });
  });
});
