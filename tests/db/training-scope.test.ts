import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@/lib/db/ids';
import { withScope } from '@/lib/db/scope';
import type { Scope } from '@/lib/db/scoped-client';
import type { Actor } from '@/lib/domain/access/roles';
import { getOwnClass } from '@/lib/features/trainings/class/get-class';
import { readClass } from '@/lib/features/trainings/class/read-class';
import { readTrainer } from '@/lib/features/trainings/trainers/read-trainer';
import type { Context } from '@/lib/server/context';
import { asRole } from '../support/as-role';
import { actorOf, buildMediator, buildTeam, type BuiltMediator } from '../support/builders';
import { ownerRows } from '../support/owner';
import {
  buildClass,
  buildCourse,
  buildParticipant,
  buildTrainer,
  type BuiltClass,
} from '../support/trainings';

// The rows of the city itself, which the matrix of the database does not hold: who reads and who writes them.

const DAY = { on: '2026-11-20' };

let home: BuiltMediator;
let neighbour: BuiltMediator;
let stranger: BuiltMediator;
let citys: BuiltClass;
let communes: BuiltClass;

const acting = <T>(actor: Actor, run: (context: Context) => Promise<T>): Promise<T> =>
  withScope(actor, (tx) => run({ tx, actor, now: new Date('2026-11-22T03:00:00Z'), today: '2026-11-22' }));

/** Puts somebody on the list of a class, as the owner of the tables. */
const lists = (classId: string, { cityId, communeId, teamId, mediatorId }: BuiltMediator) =>
  ownerRows(
    `INSERT INTO training_attendee (city_id, class_id, mediator_id, commune_id, team_id, half_days)
     VALUES ($1, $2, $3, $4, $5, 0)`,
    [cityId, classId, mediatorId, communeId, teamId],
  );

beforeAll(async () => {
  home = await buildMediator();
  neighbour = await buildMediator(await buildTeam({ cityId: home.cityId }));
  stranger = await buildMediator();
  citys = await buildClass({ cityId: home.cityId, communeId: null }, [DAY]);
  communes = await buildClass(home, [DAY]);
  await lists(citys.classId, home);
  await lists(citys.classId, neighbour);
});

/** All who work under the city, and those of another one. */
const actors = () =>
  ({
    city_admin: actorOf('city_admin', home),
    city_officer: actorOf('city_officer', home),
    commune_officer: actorOf('commune_officer', home),
    team_leader: actorOf('team_leader', home),
    mediator: actorOf('mediator', home),
    elsewhere: actorOf('commune_officer', stranger),
    other_city: actorOf('city_officer', stranger),
  }) as const;

const reads = (actor: Actor, classId: string): Promise<string> =>
  acting(actor, (context) => readClass(context, classId)).then(
    ({ attendees }) => `reads ${attendees.length}`,
    (error: Error) => error.message,
  );
const keepsIt = (actor: Actor, classId: string): Promise<boolean> =>
  acting(actor, ({ tx }) => getOwnClass(tx, actor, classId)).then(
    () => true,
    () => false,
  );

describe('a class of the city', () => {
  it.each([
    ['city_officer', 'reads 2'],
    ['commune_officer', 'reads 1'],
    ['team_leader', 'reads 1'],
    ['mediator', 'reads 1'],
    ['elsewhere', 'not found'],
    ['other_city', 'not found'],
  ] as const)('is open to %s with the people of their own scope: %s', async (who, expected) => {
    expect(await reads(actors()[who], citys.classId)).toBe(expected);
  });

  it.each([
    ['city_admin', false, false],
    ['city_officer', true, false],
    ['commune_officer', false, true],
    ['team_leader', false, false],
    ['elsewhere', false, false],
  ] as const)('%s keeps it: %s, and the class of a commune: %s', async (who, city, commune) => {
    expect([
      await keepsIt(actors()[who], citys.classId),
      await keepsIt(actors()[who], communes.classId),
    ]).toEqual([city, commune]);
  });
});

/** The scope of that role in that place. */
const scopeOf = (role: Scope['role'], { cityId, communeId, teamId, mediatorId }: BuiltMediator): Scope => ({
  role,
  cityId,
  communeId: role.startsWith('portal_city') ? null : communeId,
  teamId: role === 'portal_team' || role === 'portal_mediator' ? teamId : null,
  mediatorId: role === 'portal_mediator' ? mediatorId : null,
});

/** How many rows a statement of that role touches; `denied` when the database refuses it. */
const touches = (role: Scope['role'], place: BuiltMediator, text: string, values: readonly unknown[]) =>
  asRole(scopeOf(role, place), text, [...values]).then(
    ({ rowCount }) => rowCount,
    (error: { code?: string }) => (error.code === '42501' ? 'denied' : Promise.reject(error)),
  );

describe('rows of the city', () => {
  it.each([
    ['portal_city', 1],
    ['portal_commune', 0],
    ['portal_city_admin', 'denied'],
    ['portal_team', 'denied'],
    ['portal_mediator', 'denied'],
  ] as const)('are changed by %s: %s', async (role, expected) => {
    const change = 'UPDATE training_class SET place = $2 WHERE id = $1';
    expect(await touches(role, home, change, [citys.classId, 'Hội trường'])).toBe(expected);
  });

  it.each([
    ['portal_city', 0],
    ['portal_commune', 1],
  ] as const)('of a commune are changed by %s: %s', async (role, expected) => {
    const change = 'UPDATE training_class SET place = $2 WHERE id = $1';
    expect(await touches(role, home, change, [communes.classId, 'Nhà văn hóa'])).toBe(expected);
  });

  it.each(['training_course', 'trainer'] as const)(
    '%s: neither office writes in the name of the other',
    async (table) => {
      const own = { training_course: 'title, kind, stage', trainer: 'full_name, search_name, valid_from' }[
        table
      ];
      const values = { training_course: `'K', 'skills', 'basic'`, trainer: `'U', 'u', '2025-07-01'` }[table];
      const add = `INSERT INTO ${table} (city_id, commune_id, id, ${own}) VALUES ($1, $2, $3, ${values})`;
      expect(await touches('portal_city', home, add, [home.cityId, null, newId()])).toBe(1);
      expect(await touches('portal_city', home, add, [home.cityId, home.communeId, newId()])).toBe('denied');
      expect(await touches('portal_commune', home, add, [home.cityId, home.communeId, newId()])).toBe(1);
      expect(await touches('portal_commune', home, add, [home.cityId, null, newId()])).toBe('denied');
      expect(await touches('portal_commune', home, add, [home.cityId, neighbour.communeId, newId()])).toBe(
        'denied',
      );
    },
  );

  it('are read below the city: its courses and trainers beside one’s own, not those of neighbours', async () => {
    const place = { cityId: home.cityId, communeId: null };
    const [cityCourse, ownCourse, theirs] = [
      await buildCourse(place),
      await buildCourse(home),
      await buildCourse(neighbour),
    ];
    const found = await asRole(
      scopeOf('portal_commune', home),
      'SELECT array_agg(id ORDER BY id) AS ids FROM training_course WHERE id = ANY ($1::uuid[])',
      [[cityCourse, ownCourse, theirs]],
    );
    expect(found.rows[0].ids).toEqual([cityCourse, ownCourse].sort());
  });
});

describe('attendance of a class of the city', () => {
  const be = `INSERT INTO training_presence (city_id, class_id, session_id, mediator_id, commune_id, team_id, state)
              VALUES ($1, $2, $3, $4, $5, $6, 'present')`;
  const values = () => [
    home.cityId,
    citys.classId,
    citys.sessionIds[0],
    home.mediatorId,
    home.communeId,
    home.teamId,
  ];

  it.each([
    ['portal_commune', 'denied'],
    ['portal_city_admin', 'denied'],
    ['portal_team', 'denied'],
    ['portal_city', 1],
  ] as const)('is taken by %s: %s', async (role, expected) => {
    expect(await touches(role, home, be, values())).toBe(expected);
  });

  it('cannot be taken by calling it a commune’s: the class says whose it is', async () => {
    const claimed = be.replace('state)', 'state, of_city)').replace(`'present')`, `'present', false)`);
    expect(await touches('portal_commune', home, claimed, values())).toBe('denied');
  });

  it('is joined by people whom their own commune sends, and by no others of it', async () => {
    const sent = await buildMediator(home);
    const send = `INSERT INTO training_attendee (city_id, class_id, mediator_id, commune_id, team_id, half_days)
                  VALUES ($1, $2, $3, $4, $5, 0)`;
    const of = (person: BuiltMediator) => [
      home.cityId,
      citys.classId,
      person.mediatorId,
      person.communeId,
      person.teamId,
    ];
    const other = await buildMediator(neighbour);
    expect(await touches('portal_commune', home, send, of(sent))).toBe(1);
    expect(await touches('portal_commune', home, send, of(other))).toBe('denied');
    expect(await touches('portal_city', home, send, of(other))).toBe(1);
  });
});

describe('a commune’s trainer in a class of the city', () => {
  it('is told to the commune, and to no other', async () => {
    const place = { cityId: home.cityId, communeId: null };
    const { classId } = await buildClass(place, [DAY], { kind: 'training_of_trainers' });
    const trainerId = await buildTrainer(home);
    await buildParticipant({ ...place, classId }, { trainerId, completedOn: '2026-11-20' });
    await buildParticipant({ ...place, classId }, { completedOn: '2026-11-20' });
    const file = await acting(actorOf('commune_officer', home), (context) => readTrainer(context, trainerId));
    expect(file.trainer.trainedOn).toBe('2026-11-20');
    const seen = (at: BuiltMediator) =>
      touches('portal_commune', at, 'SELECT id FROM training_participant WHERE class_id = $1', [classId]);
    expect([await seen(home), await seen(neighbour)]).toEqual([1, 0]);
  });
});
