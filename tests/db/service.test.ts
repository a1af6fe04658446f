import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@/lib/db/ids';
import { buildMediator, buildTeam, type BuiltMediator } from '../support/builders';
import { owner, ownerRows } from '../support/owner';

// «service» is kept by triggers of five tables: after each kind of change it must say what the records say.

let her: BuiltMediator;
let colleague: BuiltMediator;
const [classId, sessionId, setId, versionId, decisionId] = [newId(), newId(), newId(), newId(), newId()];

beforeAll(async () => {
  her = await buildMediator(await buildTeam());
  colleague = await buildMediator({ ...her, fullName: 'Lê Quang Điệp' });
});

const say = (sql: string, values: readonly unknown[] = []) => owner().query(sql, [...values]);

/** Rows that the table has and the records do not tell, and the other way round. */
const differences = () =>
  ownerRows(
    `WITH told AS (SELECT * FROM service_of($1, $2)), kept AS (SELECT * FROM service WHERE city_id = $1 AND mediator_id = ANY ($2))
     (SELECT 'told' AS only, to_jsonb(told) AS row FROM told EXCEPT SELECT 'told', to_jsonb(kept) FROM kept)
     UNION ALL
     (SELECT 'kept', to_jsonb(kept) FROM kept EXCEPT SELECT 'kept', to_jsonb(told) FROM told)`,
    [her.cityId, [her.mediatorId, colleague.mediatorId]],
  );

type Hers = {
  recognised: string | null;
  skilled: string;
  partly: string;
  material: string;
  team: string;
  sex: string;
};

const hers = async () =>
  (
    await ownerRows<Hers>(
      `SELECT recognised_on::text AS recognised, skilled_on::text AS skilled, partly_on::text AS partly, material_on::text AS material,
              team_material_on::text AS team, sex FROM service WHERE city_id = $1 AND mediator_id = $2`,
      [her.cityId, her.mediatorId],
    )
  )[0];

const place = () => [her.cityId, her.communeId];
const seatsIn = (id: string) =>
  say('UPDATE team_membership SET recognised_by_id = $3 WHERE city_id = $1 AND mediator_id = $2', [
    her.cityId,
    her.mediatorId,
    id,
  ]);
const receives = (columns: string, values: readonly unknown[]) =>
  say(
    `INSERT INTO material_receipt (city_id, commune_id, id, version_id, way, received_on, ${columns})
     VALUES ($1, $2, $3, $4, $5, '2026-05-20', ${values
       .slice(1)
       .map((_, index) => `$${index + 6}`)
       .join(', ')})`,
    [...place(), newId(), versionId, ...values],
  );

describe('service follows the records', () => {
  it.each<[string, () => Promise<unknown>, Partial<Hers>]>([
    [
      'a recognition takes effect later than it was decided',
      async () => {
        await say(
          `INSERT INTO roll_decision (city_id, commune_id, id, kind, number, decided_on, takes_effect_on)
           VALUES ($1, $2, $3, 'recognise_mediators', '7/QĐ-UBND', '2026-02-01', '2026-02-10')`,
          [...place(), decisionId],
        );
        await seatsIn(decisionId);
      },
      { recognised: '2026-02-10' },
    ],
    [
      'its day is mended',
      () =>
        say(`UPDATE roll_decision SET takes_effect_on = '2026-02-12' WHERE city_id = $1 AND id = $2`, [
          her.cityId,
          decisionId,
        ]),
      { recognised: '2026-02-12' },
    ],
    [
      'half of a class',
      async () => {
        await say(
          `INSERT INTO training_class (city_id, commune_id, id, title, held_from, held_to) VALUES ($1, $2, $3, 'Kỹ năng', '2026-03-10', '2026-03-11')`,
          [...place(), classId],
        );
        await say(
          `INSERT INTO training_session (city_id, commune_id, id, class_id, held_on, part)
           VALUES ($1, $2, $3, $5, '2026-03-10', 'morning'), ($1, $2, $4, $5, '2026-03-11', 'morning')`,
          [...place(), sessionId, newId(), classId],
        );
        await say(
          `INSERT INTO training_attendee (city_id, commune_id, class_id, mediator_id, team_id, half_days) VALUES ($1, $2, $3, $4, $5, 0)`,
          [...place(), classId, her.mediatorId, her.teamId],
        );
        await say(
          `INSERT INTO training_presence (city_id, commune_id, class_id, session_id, mediator_id, team_id, state) VALUES ($1, $2, $3, $4, $5, $6, 'present')`,
          [...place(), classId, sessionId, her.mediatorId, her.teamId],
        );
      },
      { skilled: '{}', partly: '{[2026-03-11,2026-03-12)}' },
    ],
    [
      'half of it is enough',
      () =>
        say('UPDATE training_class SET min_share = 50 WHERE city_id = $1 AND id = $2', [her.cityId, classId]),
      { skilled: '{[2026-03-10,2026-03-11)}', partly: '{}' },
    ],
    [
      'it was about law',
      () =>
        say(`UPDATE training_class SET kind = 'law' WHERE city_id = $1 AND id = $2`, [her.cityId, classId]),
      { skilled: '{}' },
    ],
    [
      'it was about skills after all, and is called off',
      async () => {
        await say(`UPDATE training_class SET kind = 'skills' WHERE city_id = $1 AND id = $2`, [
          her.cityId,
          classId,
        ]);
        expect((await hers())?.skilled).toBe('{[2026-03-10,2026-03-11)}');
        await say(
          `UPDATE training_class SET state = 'cancelled', cancelled_on = '2026-03-09', cancel_reason = 'mưa bão' WHERE city_id = $1 AND id = $2`,
          [her.cityId, classId],
        );
      },
      { skilled: '{}', partly: '{}' },
    ],
    [
      'a set that is not the official one',
      async () => {
        await say(`INSERT INTO material_set (city_id, id, title) VALUES ($1, $2, 'Sổ tay')`, [
          her.cityId,
          setId,
        ]);
        await say(
          `INSERT INTO material_version (city_id, id, set_id, label, published_on) VALUES ($1, $2, $3, 'năm 2026', '2026-04-01')`,
          [her.cityId, versionId, setId],
        );
        await receives('team_id, mediator_id', ['printed', her.teamId, her.mediatorId]);
      },
      { material: '{}' },
    ],
    [
      'it becomes the official one',
      () =>
        say('UPDATE material_set SET official = true WHERE city_id = $1 AND id = $2', [her.cityId, setId]),
      { material: '{[2026-05-20,2026-05-21)}', team: '{}' },
    ],
    [
      'the team receives it too',
      () => receives('team_id', ['team', her.teamId]),
      { team: '{[2026-05-20,2026-05-21)}' },
    ],
    [
      'a slip of the hand is taken back',
      () => say(`DELETE FROM material_receipt WHERE city_id = $1 AND way = 'printed'`, [her.cityId]),
      { material: '{}' },
    ],
    [
      'the person is told apart',
      () =>
        say(`UPDATE mediator SET sex = 'female', ethnicity = 'Mường' WHERE city_id = $1 AND id = $2`, [
          her.cityId,
          her.mediatorId,
        ]),
      { sex: 'female' },
    ],
  ])('%s', async (_what, change, expected) => {
    await change();
    expect(await hers()).toMatchObject(expected);
    expect(await differences()).toEqual([]);
  });

  it('counts whoever was recognised again since the seat began: the former unit’s paper is not here, the service was real', async () => {
    const again = newId();
    await say(
      `INSERT INTO roll_decision (city_id, commune_id, id, kind, number, decided_on) VALUES ($1, $2, $3, 're_recognise', '9/QĐ-UBND', '2025-10-03')`,
      [...place(), again],
    );
    await say(
      `UPDATE team_membership SET valid_from = '2016-05-01' WHERE city_id = $1 AND mediator_id = $2`,
      [her.cityId, her.mediatorId],
    );
    await seatsIn(again);
    expect((await hers())?.recognised).toBe('2016-05-01');
  });

  it('leaves out an entry that was merged into another', async () => {
    await say('UPDATE mediator SET merged_into_id = $3 WHERE city_id = $1 AND id = $2', [
      her.cityId,
      colleague.mediatorId,
      her.mediatorId,
    ]);
    expect(await differences()).toEqual([]);
    expect(await ownerRows('SELECT 1 FROM service WHERE mediator_id = $1', [colleague.mediatorId])).toEqual(
      [],
    );
  });

  it('knows nobody whose seat is gone', async () => {
    await say('DELETE FROM team_membership WHERE city_id = $1 AND mediator_id = $2', [
      her.cityId,
      her.mediatorId,
    ]);
    expect(await ownerRows('SELECT 1 FROM service WHERE mediator_id = $1', [her.mediatorId])).toEqual([]);
  });
});
