import { verify } from '@node-rs/argon2';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDemo, type DemoSize } from '@/prisma/demo/load';
import { dropIndexes } from '@/prisma/demo/loading/indexes';
import { prepareDatabase } from '@/scripts/database/database';
import type { EmbeddedDatabase } from '@/scripts/postgres/embedded';
import { startThrowaway } from '@/scripts/postgres/throwaway';

// A server of its own: the demo empties every table.
let database: EmbeddedDatabase;
let client: Client;
let untouched: unknown;

const PASSWORD = 'bốn từ dễ nhớ';

const load = (size: DemoSize) => loadDemo({ ownerUrl: database.ownerUrl, size, password: PASSWORD });

const rows = async <T extends object>(sql: string, values: unknown[] = []): Promise<T[]> =>
  (await client.query<T>(sql, values)).rows;

const count = async (sql: string): Promise<number> =>
  (await rows<{ count: number }>(`SELECT count(*)::int AS count FROM (${sql}) found`))[0]?.count ?? -1;

/** Constraints, indexes and triggers word for word. */
const catalogue = () =>
  rows(`
    SELECT conrelid::regclass::text AS place, conname::text AS name,
           pg_get_constraintdef(oid) || ' ' || convalidated AS definition
      FROM pg_constraint WHERE connamespace = 'public'::regnamespace
    UNION ALL SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL SELECT tgrelid::regclass::text, tgname, pg_get_triggerdef(oid) || ' ' || tgenabled::text
      FROM pg_trigger WHERE NOT tgisinternal
     ORDER BY 1, 2, 3`);

const fingerprint = () =>
  rows(`
    SELECT (SELECT md5(string_agg(c::text, ',' ORDER BY c.id)) FROM mediation_case c) AS cases,
           (SELECT md5(string_agg(e::text, ',' ORDER BY e.id)) FROM case_event e) AS events,
           (SELECT md5(string_agg(m.id || m.full_name, ',' ORDER BY m.id)) FROM mediator m) AS people`);

beforeAll(async () => {
  database = await startThrowaway();
  await prepareDatabase(database);
  client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  untouched = await catalogue();
  await load('small');
}, 120_000);

afterAll(async () => {
  await client.end();
  await database.stop();
});

describe('the small demo', () => {
  it('leaves constraints, indexes and triggers as the migrations made them', async () => {
    expect(await catalogue()).toEqual(untouched);
  });

  it('has all official units and people in some of them', async () => {
    expect(
      await rows(`SELECT code, (SELECT count(*)::int FROM commune WHERE city_id = city.city_id) AS communes
                         FROM city ORDER BY code`),
    ).toEqual([
      { code: '01', communes: 126 },
      { code: '31', communes: 114 },
    ]);
    expect(await count('SELECT DISTINCT commune_id FROM team')).toBe(7);
  });

  it('numbers each book without gaps, in order of receipt, up to its counter', async () => {
    expect(await count('SELECT 1 FROM mediation_case')).toBeGreaterThan(1000);
    expect(
      await count(`SELECT 1 FROM (
        SELECT book_number, row_number() OVER (PARTITION BY city_id, team_id, book_year ORDER BY received_on, book_number) AS place
          FROM mediation_case) numbered WHERE book_number <> place`),
    ).toBe(0);
    expect(
      await count(`
        (SELECT city_id, team_id, commune_id, book_year, max(book_number) FROM mediation_case GROUP BY 1, 2, 3, 4)
        EXCEPT SELECT city_id, team_id, commune_id, book_year, last_number FROM case_number_counter`),
    ).toBe(0);
  });

  it.each(['team', 'commune'])('keeps tallies of each %s that count its cases', async (unit) => {
    const raw = `SELECT ${unit}_id, kind, date_trunc('month', received_on)::date AS month, count(*) FROM mediation_case GROUP BY 1, 2, 3`;
    const kept = `SELECT ${unit}_id, kind, month, received FROM ${unit}_case_month WHERE received > 0`;
    expect(await count(`(${raw}) EXCEPT (${kept})`)).toBe(0);
    expect(await count(`(${kept}) EXCEPT (${raw})`)).toBe(0);
    const ended = `SELECT ${unit}_id, sum(successful + unsuccessful + ended_otherwise) FROM ${unit}_case_month GROUP BY 1`;
    expect(
      await count(`SELECT ${unit}_id, count(ended_on) FROM mediation_case GROUP BY 1 EXCEPT (${ended})`),
    ).toBe(0);
  });

  it.each([
    'case_narrative',
    'case_party',
    'case_mediator',
    'case_meeting',
    'case_meeting_party',
    'case_invitee',
    'case_obligation',
    'case_alert',
    'case_event',
  ])('gives every row of %s to the readers of its case', async (part) => {
    expect(await count(`SELECT 1 FROM ${part}`)).toBeGreaterThan(0);
    expect(
      await count(`SELECT 1 FROM ${part} p JOIN mediation_case c ON c.city_id = p.city_id AND c.id = p.case_id
        WHERE (p.commune_id, p.team_id, p.reader_commune_ids, p.reader_team_ids, p.reader_mediator_ids)
          IS DISTINCT FROM (c.commune_id, c.team_id, c.reader_commune_ids, c.reader_team_ids, c.reader_mediator_ids)`),
    ).toBe(0);
  });

  it('names as readers who the triggers would name', async () => {
    expect(
      await count(`SELECT 1 FROM mediation_case c WHERE
        reader_commune_ids <> array_remove(ARRAY[commune_id, nullif(co_commune_id, commune_id)], NULL)
        OR reader_team_ids <> array_remove(ARRAY[team_id, co_team_id], NULL)
        OR reader_mediator_ids <> coalesce((SELECT array_agg(m.mediator_id ORDER BY m.mediator_id) FROM case_mediator m
              WHERE m.city_id = c.city_id AND m.case_id = c.id AND m.ended_on IS NULL), '{}')`),
    ).toBe(0);
    expect(
      await count(`SELECT 1 FROM mediator m WHERE team_ids <> coalesce((SELECT array_agg(DISTINCT t.team_id ORDER BY t.team_id)
        FROM team_membership t WHERE t.city_id = m.city_id AND t.mediator_id = m.id), '{}')`),
    ).toBe(0);
  });

  it('knows by which decision everybody serves, save for a few who wait for theirs', async () => {
    const serving = `team_membership t JOIN mediator m ON m.city_id = t.city_id AND m.id = t.mediator_id WHERE t.valid_to IS NULL`;
    const waiting = await count(`SELECT 1 FROM ${serving} AND t.recognised_by_id IS NULL`);
    expect(waiting).toBeGreaterThan(0);
    expect(waiting / (await count(`SELECT 1 FROM ${serving}`))).toBeLessThan(0.02);
    expect(
      await count(`SELECT 1 FROM ${serving} AND (m.recognised_on IS NULL) <> (t.recognised_by_id IS NULL)`),
    ).toBe(0);
    expect(
      await count(`SELECT 1 FROM team_membership t JOIN roll_decision d ON d.city_id = t.city_id AND d.id = t.recognised_by_id
        WHERE (t.recognition = 're_recognition') <> (d.kind = 're_recognise') OR d.decided_on > current_date`),
    ).toBe(0);
  });

  it.each([
    [
      'a team of too few',
      `SELECT team_id FROM team_membership WHERE valid_to IS NULL GROUP BY 1 HAVING count(*) < 3`,
    ],
    ['somebody who moved away', 'SELECT 1 FROM mediator WHERE moved_away_on IS NOT NULL'],
    ['a leaving that lies ahead', 'SELECT 1 FROM team_membership WHERE valid_to > current_date'],
    [
      'somebody in two teams',
      'SELECT mediator_id FROM team_membership WHERE valid_to IS NULL GROUP BY 1 HAVING count(*) > 1',
    ],
    [
      'a neighbourhood without a team',
      'SELECT 1 FROM neighbourhood n WHERE NOT EXISTS (SELECT 1 FROM team_neighbourhood t WHERE t.city_id = n.city_id AND t.neighbourhood_id = n.id)',
    ],
    [
      'a team that nobody reviewed',
      'SELECT 1 FROM team t WHERE NOT EXISTS (SELECT 1 FROM team_review r WHERE r.city_id = t.city_id AND r.team_id = t.id)',
    ],
  ])('has %s for the radar to find', async (_, defect) => {
    expect(await count(defect)).toBeGreaterThan(0);
  });

  it('counts the half-days of everybody who came to a class', async () => {
    expect(await count('SELECT 1 FROM training_attendee WHERE half_days > 0')).toBeGreaterThan(0);
    expect(
      await count(`SELECT 1 FROM training_attendee a WHERE half_days <> (SELECT count(*) FROM training_presence p
        WHERE p.city_id = a.city_id AND p.class_id = a.class_id AND p.mediator_id = a.mediator_id AND p.state = 'present')`),
    ).toBe(0);
  });

  it('tells completions and service as the triggers would', async () => {
    const kept = () =>
      rows(`SELECT (SELECT md5(string_agg(a::text, ',' ORDER BY a.class_id, a.mediator_id)) FROM training_attendee a) AS attendees,
                   (SELECT md5(string_agg(s::text, ',' ORDER BY s.seat_id)) FROM service s) AS service`);
    const loaded = await kept();
    await client.query('BEGIN; SELECT rebuild_completions(); SELECT rebuild_service()');
    expect(await kept()).toEqual(loaded);
    await client.query('ROLLBACK');
    expect(await count(`SELECT 1 FROM service WHERE skilled_on <> '{}'`)).toBeGreaterThan(100);
  });

  it.each([
    [
      'a class to come with an answer',
      `SELECT 1 FROM training_class c JOIN training_attendee a ON a.class_id = c.id WHERE c.held_from > now() AND a.answer = 'coming'`,
    ],
    ['a class of the city', 'SELECT 1 FROM training_class WHERE commune_id IS NULL'],
    [
      'a trainer who was not trained',
      'SELECT 1 FROM trainer t WHERE NOT EXISTS (SELECT 1 FROM training_participant p WHERE p.trainer_id = t.id AND p.completed_on IS NOT NULL)',
    ],
    [
      'a team that is supported this year',
      `SELECT 1 FROM support_activity WHERE happened_on >= date_trunc('year', now())`,
    ],
    [
      'somebody without the official set',
      `SELECT 1 FROM service WHERE valid_to IS NULL AND material_on = '{}'`,
    ],
    ['a task that is overdue', 'SELECT 1 FROM programme_task WHERE due_on < now() AND done_on IS NULL'],
  ])('has %s', async (_, wanted) => expect(await count(wanted)).toBeGreaterThan(0));

  it('carries the next dues of each case on the case', async () => {
    expect(
      await count(`SELECT 1 FROM mediation_case c WHERE (next_obligation_due, open_alerts, next_meeting_at) IS DISTINCT FROM (
        (SELECT min(due_on) FROM case_obligation o WHERE o.city_id = c.city_id AND o.case_id = c.id AND state <> 'done'),
        (SELECT count(*)::int FROM case_alert a WHERE a.city_id = c.city_id AND a.case_id = c.id AND acknowledged_at IS NULL),
        (SELECT min(starts_at) FROM case_meeting t WHERE t.city_id = c.city_id AND t.case_id = c.id AND state = 'planned'))`),
    ).toBe(0);
  });

  it('names no party among the facts that the city reads', async () => {
    expect(
      await count(`SELECT 1 FROM case_party p JOIN mediation_case c ON c.city_id = p.city_id AND c.id = p.case_id
        WHERE strpos(c::text, p.name) > 0`),
    ).toBe(0);
  });

  it('tells nothing of today or later, but for what is planned', async () => {
    const today = `(now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date`;
    expect(await count(`SELECT 1 FROM case_event WHERE happened_on >= ${today} OR recorded_at > now()`)).toBe(
      0,
    );
    expect(await count(`SELECT 1 FROM mediation_case WHERE ended_on >= ${today}`)).toBe(0);
    expect(
      await count(`SELECT 1 FROM case_meeting WHERE (state = 'planned') <> (starts_at >= ${today})`),
    ).toBe(0);
  });

  it('has every mediator serving in the team on the day of assignment', async () => {
    expect(
      await count(`SELECT 1 FROM case_mediator m WHERE NOT EXISTS (
        SELECT 1 FROM team_membership t WHERE t.city_id = m.city_id AND t.mediator_id = m.mediator_id AND t.team_id = m.team_id
           AND t.valid_from <= m.assigned_on AND coalesce(t.valid_to > m.assigned_on, true))`),
    ).toBe(0);
  });
});

describe('the demo accounts', () => {
  it('are the ones people are told, all with the password that was given', async () => {
    const accounts = await rows<{ login_name: string; password_hash: string }>(
      `SELECT login_name, password_hash FROM account WHERE login_name = ANY ($1) AND NOT must_change_password`,
      [
        [
          'vanhanh',
          'quantri.hanoi',
          'quantri.haiphong',
          'sotuphap.hanoi',
          'sotuphap.haiphong',
          'phuong.lang',
          'xa.anthanh',
          'to.lang',
          'hgv.lang',
          'nhieuvaitro',
        ],
      ],
    );
    expect(accounts).toHaveLength(10);
    expect(await verify(accounts[0]?.password_hash ?? '', PASSWORD)).toBe(true);
    expect(new Set(accounts.map(({ password_hash }) => password_hash)).size).toBe(1);
  });

  it('stand in the right places', async () => {
    const places = await rows(`
      SELECT m.login_name, m.role, city.code AS city, commune.code AS commune, t.role AS on_roll_as
        FROM account_membership m JOIN city USING (city_id)
        LEFT JOIN commune ON commune.city_id = m.city_id AND commune.id = m.commune_id
        LEFT JOIN team_membership t ON t.city_id = m.city_id AND t.team_id = m.team_id AND t.mediator_id = m.mediator_id
       WHERE m.login_name IN ('sotuphap.haiphong', 'phuong.lang', 'xa.anthanh', 'to.lang', 'hgv.lang', 'nhieuvaitro')
       ORDER BY 1, 2`);
    expect(places).toEqual([
      { login_name: 'hgv.lang', role: 'mediator', city: '01', commune: '00199', on_roll_as: 'member' },
      { login_name: 'nhieuvaitro', role: 'city_officer', city: '01', commune: null, on_roll_as: null },
      { login_name: 'nhieuvaitro', role: 'commune_officer', city: '01', commune: '00199', on_roll_as: null },
      { login_name: 'phuong.lang', role: 'commune_officer', city: '01', commune: '00199', on_roll_as: null },
      { login_name: 'sotuphap.haiphong', role: 'city_officer', city: '31', commune: null, on_roll_as: null },
      { login_name: 'to.lang', role: 'team_leader', city: '01', commune: '00199', on_roll_as: 'leader' },
      { login_name: 'xa.anthanh', role: 'commune_officer', city: '31', commune: '10792', on_roll_as: null },
    ]);
  });

  it.each([
    ['to assign', `status = 'received'`],
    ['with the clock running', `status = 'assigned' AND must_start_by >= current_date`],
    ['with the clock over', `status = 'assigned' AND must_start_by < current_date`],
    ['with a meeting planned', `status = 'in_mediation' AND next_meeting_at IS NOT NULL`],
    ['paused', `status = 'paused'`],
    ['with an alert unheard', 'open_alerts > 0'],
    ['with an obligation over its day', 'next_obligation_due < current_date'],
    ['not settled', `outcome = 'unsuccessful'`],
  ])('find a case %s in the team of to.lang', async (_, condition) => {
    expect(
      await count(`SELECT 1 FROM mediation_case c JOIN account_membership m USING (city_id, team_id)
        WHERE m.login_name = 'to.lang' AND ${condition}`),
    ).toBeGreaterThan(0);
  });

  it('give hgv.lang an open case', async () => {
    expect(
      await count(`SELECT 1 FROM mediation_case c JOIN account_membership m ON m.city_id = c.city_id
        WHERE m.login_name = 'hgv.lang' AND m.mediator_id = ANY (c.reader_mediator_ids) AND c.ended_on IS NULL`),
    ).toBeGreaterThan(0);
  });
});

describe('loading', () => {
  it('gives the same data again, in place of the first', async () => {
    const before = await fingerprint();
    await load('small');
    expect(await fingerprint()).toEqual(before);
  });

  it('leaves everything as it was when it fails half-way', async () => {
    const before = await fingerprint();
    const failing = loadDemo({
      ownerUrl: database.ownerUrl,
      size: 'small',
      password: PASSWORD,
      onProgress: () => {
        throw new Error('stopped');
      },
    });
    await expect(failing).rejects.toThrow('stopped');
    expect(await fingerprint()).toEqual(before);
    expect(await catalogue()).toEqual(untouched);
  });

  it('puts dropped indexes back word for word', async () => {
    await client.query('BEGIN');
    const statements = await dropIndexes(client);
    expect(statements.length).toBeGreaterThan(60);
    for (const statement of statements) await client.query(statement);
    expect(await catalogue()).toEqual(untouched);
    await client.query('ROLLBACK');
  });

  it('refuses a database in which people work', async () => {
    await client.query('COMMENT ON TABLE city IS NULL');
    await expect(load('small')).rejects.toThrow('không phải dữ liệu mẫu');
    await client.query(`COMMENT ON TABLE city IS 'demo data'`);
  });

  it.each([
    ['empty', { cities: 2, communes: 240, teams: 0, mediators: 0, cases: 0 }],
    ['none', { cities: 0, communes: 0, teams: 0, mediators: 0, cases: 0 }],
  ] as const)('makes nothing but units and accounts of the size %s', async (size, expected) => {
    expect(await load(size)).toMatchObject(expected);
    expect(await count(`SELECT 1 FROM account WHERE is_operator AND login_name = 'vanhanh'`)).toBe(1);
    expect(await count('SELECT 1 FROM mediation_case UNION ALL SELECT 1 FROM team_case_month')).toBe(0);
  });
});
