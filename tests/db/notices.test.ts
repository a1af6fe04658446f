import { beforeEach, describe, expect, it } from 'vitest';
import { findLiveActor } from '@/lib/auth/live-actors';
import { asWorker, withScope } from '@/lib/db/scope';
import { newId } from '@/lib/db/ids';
import type { TenantActor } from '@/lib/domain/access/roles';
import { buildLetter } from '@/lib/features/notices/mail/build-letter';
import { markSeen } from '@/lib/features/notices/list/mark-seen';
import { listNotices } from '@/lib/features/notices/list/list-notices';
import { relayOutbox } from '@/lib/features/notices/relay/relay-outbox';
import { readNoticeSettings } from '@/lib/features/notices/settings/read-settings';
import { saveSettings } from '@/lib/features/notices/settings/save-settings';
import { digestDueCases } from '@/lib/features/due/digest-lines';
import { digestComingClasses } from '@/lib/features/training-attendance/due/digest-lines';
import { todayInVietnam } from '@/lib/format/date';
import type { TenantContext } from '@/lib/server/context';
import { enqueue, type OutboxMessage } from '@/lib/server/outbox';
import {
  assignMediator,
  buildCase,
  buildMediator,
  type BuiltCase,
  type BuiltMediator,
} from '../support/builders';
import { buildNotice, buildReader, type BuiltReader } from '../support/notices';
import { owner, ownerRows } from '../support/owner';

// From an act to what people are told of it, with the roles and scopes that the server itself uses.

type Told = { readonly kind: string; readonly urgent: boolean };

let mediator: BuiltMediator;
let built: BuiltCase;
let people: Record<'mediator' | 'leader' | 'officer', BuiltReader>;

beforeEach(async () => {
  mediator = await buildMediator();
  built = await buildCase(mediator);
  people = {
    mediator: await buildReader({ ...mediator, role: 'mediator' }),
    leader: await buildReader({ ...mediator, role: 'team_leader' }),
    officer: await buildReader({ ...mediator, role: 'commune_officer' }),
  };
});

async function actorOf({ cityId, membershipId }: BuiltReader): Promise<TenantActor> {
  const actor = await findLiveActor(cityId, membershipId);
  if (!actor) throw new Error('nobody works there');
  return actor;
}

async function underScope<T>(reader: BuiltReader, run: (context: TenantContext) => Promise<T>) {
  const actor = await actorOf(reader);
  const now = new Date();
  return withScope(actor, (tx) => run({ tx, actor, now, today: todayInVietnam(now) }));
}

/** Somebody acts, and the server tells of it. */
async function happens(by: BuiltReader, message: OutboxMessage): Promise<void> {
  await underScope(by, ({ tx }) => enqueue(tx, by.cityId, message));
  await relayOutbox();
}

const toldTo = ({ membershipId }: BuiltReader): Promise<Told[]> =>
  ownerRows<Told>('SELECT kind, urgent FROM notice WHERE membership_id = $1 ORDER BY created_at, id', [
    membershipId,
  ]);
const mailTo = ({ membershipId }: BuiltReader) =>
  ownerRows<{ kind: string }>('SELECT kind FROM mail_delivery WHERE membership_id = $1', [membershipId]);
const ofCase = (topic: 'case.recorded' | 'case.assigned' | 'case.alert_raised'): OutboxMessage => ({
  topic,
  payload: { caseId: built.caseId },
});

describe('an act on a case', () => {
  it('recorded by the commune is told to the team’s leader, and waits for the morning', async () => {
    await happens(people.officer, ofCase('case.recorded'));
    expect(await toldTo(people.leader)).toEqual([{ kind: 'case.recorded', urgent: false }]);
    const { notices } = await underScope(people.leader, listNotices);
    expect(notices[0]?.about).toMatch(/^Vụ \d+\/\d{4}$/);
    expect(await toldTo(people.officer)).toEqual([]);
    expect(await toldTo(people.mediator)).toEqual([]);
    expect(await mailTo(people.leader)).toEqual([]);
  });

  it('that gives it to a mediator is told to that mediator, once, and by mail at once', async () => {
    await assignMediator(built, mediator);
    await happens(people.leader, ofCase('case.assigned'));
    // A second mediator is given the same case: no news to the first.
    await happens(people.leader, ofCase('case.assigned'));
    expect(await toldTo(people.mediator)).toEqual([{ kind: 'case.assigned', urgent: true }]);
    expect(await mailTo(people.mediator)).toEqual([{ kind: 'instant' }]);
    expect(await toldTo(people.leader)).toEqual([]);
  });

  it('that raises an alarm is told each time', async () => {
    await assignMediator(built, mediator);
    await happens(people.mediator, ofCase('case.alert_raised'));
    await happens(people.mediator, ofCase('case.alert_raised'));
    const alarm = { kind: 'case.alert_raised', urgent: true };
    expect(await toldTo(people.officer)).toEqual([alarm, alarm]);
    expect(await mailTo(people.officer), 'one message says both').toEqual([{ kind: 'instant' }]);
  });

  it('stays in the city it happened in', async () => {
    const elsewhere = await buildReader({ ...(await buildMediator()), role: 'team_leader' });
    await happens(people.officer, ofCase('case.recorded'));
    expect(await toldTo(elsewhere)).toEqual([]);
  });

  it('is told to nobody who switched the kind off, and not by mail to whom that was switched off', async () => {
    await underScope(people.leader, (context) =>
      saveSettings(context, { address: people.leader.address, wanted: ['mail.digest', 'mail.instant'] }),
    );
    await underScope(people.officer, (context) =>
      saveSettings(context, { address: people.officer.address, wanted: ['case.alert_raised'] }),
    );
    await happens(people.mediator, ofCase('case.alert_raised'));
    expect(await toldTo(people.leader)).toEqual([]);
    expect(await toldTo(people.officer)).toHaveLength(1);
    expect(await mailTo(people.officer)).toEqual([]);
  });

  it('is told in the portal alone to somebody without an address', async () => {
    const other = await buildReader({ ...mediator, role: 'commune_officer' }, { hasAddress: false });
    await happens(people.mediator, ofCase('case.alert_raised'));
    expect(await toldTo(other)).toHaveLength(1);
    expect(await mailTo(other)).toEqual([]);
  });

  it('is not told to an account that was closed', async () => {
    await owner().query('UPDATE account SET disabled_at = now() WHERE id = $1', [people.leader.accountId]);
    await happens(people.officer, ofCase('case.recorded'));
    expect(await toldTo(people.leader)).toEqual([]);
  });
});

describe('whoever gives a case away', () => {
  const outOfReach = (reader: BuiltReader, ...ids: string[]) =>
    underScope(reader, async ({ tx }) => {
      const found = await tx.$queryRaw<{ id: string }[]>`SELECT mediators_out_of_reach(${ids}::uuid[]) AS id`;
      return found.map(({ id }) => id);
    });

  it('is told whom no notice reaches, of the own place alone', async () => {
    const silent = await buildMediator({ ...mediator, fullName: 'Lê Quang Điệp' });
    const elsewhere = await buildMediator({ cityId: mediator.cityId });
    const asked = [mediator.mediatorId, silent.mediatorId, elsewhere.mediatorId];
    expect(await outOfReach(people.officer, ...asked)).toEqual([silent.mediatorId]);
    expect(await outOfReach(people.leader, ...asked)).toEqual([silent.mediatorId]);
    await owner().query('UPDATE account SET disabled_at = now() WHERE id = $1', [people.mediator.accountId]);
    expect((await outOfReach(people.officer, ...asked)).sort()).toEqual(
      [mediator.mediatorId, silent.mediatorId].sort(),
    );
  });
});

describe('the relay', () => {
  it('tells once what two workers come for at the same time', async () => {
    await underScope(people.officer, ({ tx }) => enqueue(tx, built.cityId, ofCase('case.recorded')));
    await Promise.all([relayOutbox(), relayOutbox(), relayOutbox()]);
    expect(await toldTo(people.leader)).toHaveLength(1);
  });

  it('passes over a message that cannot be told, and one that is no news any more', async () => {
    await owner().query(
      `INSERT INTO outbox (city_id, id, topic, payload, created_at) VALUES
        ($1, $2, 'case.recorded', '{"caseId": "no case"}', '2026-01-01'),
        ($1, $3, 'case.recorded', '{"caseId": "no case"}', now()),
        ($1, $4, 'case.recorded', $5, now() - interval '8 days')`,
      [built.cityId, newId(), newId(), newId(), JSON.stringify({ caseId: built.caseId })],
    );
    await happens(people.officer, ofCase('case.recorded'));
    expect(await toldTo(people.leader)).toHaveLength(1);
    const left = await ownerRows('SELECT id FROM outbox WHERE city_id = $1', [built.cityId]);
    expect(left, 'what cannot be told stays until it is old').toHaveLength(1);
    await owner().query('DELETE FROM outbox WHERE city_id = $1', [built.cityId]);
  });
});

/** A class of one half-day, so many days ahead, to which the mediator is invited. */
async function invite(daysAhead: number): Promise<string> {
  const classId = newId();
  await owner().query(
    `INSERT INTO training_class (city_id, commune_id, id, title, held_from, held_to)
     SELECT $1, $2, $3, 'Kỹ năng hòa giải', day, day FROM (SELECT (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date + $4::int AS day) d`,
    [built.cityId, built.communeId, classId, daysAhead],
  );
  await owner().query(
    `INSERT INTO training_session (city_id, commune_id, id, class_id, held_on, part)
     SELECT city_id, commune_id, $2, id, held_from, 'morning' FROM training_class WHERE id = $1`,
    [classId, newId()],
  );
  await owner().query(
    `INSERT INTO training_attendee (city_id, commune_id, class_id, mediator_id, team_id, half_days, invited_at)
     VALUES ($1, $2, $3, $4, $5, 0, now())`,
    [built.cityId, built.communeId, classId, mediator.mediatorId, built.teamId],
  );
  return classId;
}

describe('an invitation to a class', () => {
  it.each([
    [0, true],
    [1, true],
    [2, false],
  ])('%i days ahead is mailed at once: %s', async (daysAhead, urgent) => {
    const classId = await invite(daysAhead);
    await happens(people.officer, { topic: 'training.invited', payload: { classId } });
    await happens(people.officer, { topic: 'training.invited', payload: { classId } });
    expect(await toldTo(people.mediator), 'inviting others is no news').toEqual([
      { kind: 'training.invited', urgent },
    ]);
    await happens(people.officer, { topic: 'training.class_changed', payload: { classId } });
    await happens(people.officer, { topic: 'training.class_cancelled', payload: { classId } });
    expect((await toldTo(people.mediator)).map(({ kind }) => kind)).toEqual([
      'training.invited',
      'training.class_changed',
      'training.class_cancelled',
    ]);
  });
});

describe('the morning’s mail', () => {
  /** Opens the digests of some days, one after the other, and takes all of it back: other tests have people too. */
  async function digestsAfter(...days: string[]): Promise<Record<string, number>> {
    const client = await owner().connect();
    try {
      await client.query('BEGIN');
      for (const day of days) await client.query('SELECT open_digests($1)', [day]);
      const { rows } = await client.query<{ membershipId: string }>(
        `SELECT membership_id AS "membershipId" FROM mail_delivery WHERE city_id = $1 AND kind = 'digest'`,
        [built.cityId],
      );
      return Object.fromEntries(
        Object.entries(people).map(([name, { membershipId }]) => [
          name,
          rows.filter((row) => row.membershipId === membershipId).length,
        ]),
      );
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  }
  const letterTo = async ({ cityId, membershipId }: BuiltReader) =>
    buildLetter({ cityId, membershipId, id: newId(), kind: 'digest', attempts: 1, waitedHours: 0 }, [
      digestDueCases,
    ]);

  it('is queued once a person and day, for whoever wants it and can be reached', async () => {
    await underScope(people.leader, (context) =>
      saveSettings(context, { address: people.leader.address, wanted: ['mail.instant'] }),
    );
    await owner().query('UPDATE mail_address SET refused_at = now() WHERE membership_id = $1', [
      people.mediator.membershipId,
    ]);
    const once = { officer: 1, leader: 0, mediator: 0 };
    expect(await digestsAfter('2100-01-01', '2100-01-01')).toEqual(once);
    expect(
      await digestsAfter('2100-01-01', '2100-01-02'),
      'the first still waits and will say both days',
    ).toEqual(once);
    expect(await digestsAfter('2026-01-01'), 'an address of today begins tomorrow').toMatchObject({
      officer: 0,
    });
  });

  it('says what is due and what is new, and names nobody', async () => {
    await buildNotice(people.officer, { kind: 'case.recorded', isUrgent: false });
    const letter = await letterTo(people.officer);
    expect(letter?.to).toBe(people.officer.address);
    expect(letter?.text).toContain('- 1 vụ việc chưa có người hòa giải');
    expect(letter?.text).toContain('- 1 vụ việc mới ghi vào sổ');
    const names = await ownerRows<{ name: string }>(
      'SELECT name FROM case_party WHERE case_id = $1 UNION SELECT full_name FROM mediator WHERE id = $2',
      [built.caseId, mediator.mediatorId],
    );
    expect(names.length).toBeGreaterThan(1);
    for (const { name } of names) expect(letter?.text).not.toContain(name);
  });

  it('reminds of a class today and tomorrow whoever comes, and whoever holds it', async () => {
    await invite(0);
    await invite(1);
    await invite(1);
    await invite(2);
    const lines = async (reader: BuiltReader) =>
      (await underScope(reader, digestComingClasses)).map(({ text }) => text);
    expect(await lines(people.mediator)).toEqual([
      '1 lớp tập huấn mời ông, bà hôm nay',
      '2 lớp tập huấn mời ông, bà ngày mai',
    ]);
    expect(await lines(people.officer)).toEqual([
      '1 lớp tập huấn của xã, phường hôm nay',
      '2 lớp tập huấn của xã, phường ngày mai',
    ]);
    await owner().query(
      `UPDATE training_attendee SET answer = 'declined', answered_at = now() WHERE mediator_id = $1`,
      [mediator.mediatorId],
    );
    expect(await lines(people.mediator)).toEqual([]);
  });

  it('is not written when nothing is due or new', async () => {
    expect(await letterTo(people.mediator)).toBeNull();
  });
});

describe('one’s own notices', () => {
  it('are counted, listed and marked up to the moment the page knew', async () => {
    await buildNotice(people.officer);
    await owner().query(`UPDATE notice SET created_at = now() - interval '1 hour' WHERE membership_id = $1`, [
      people.officer.membershipId,
    ]);
    const late = await buildNotice(people.officer);
    await buildNotice(people.leader);
    const until = new Date(Date.now() - 60_000).toISOString();
    await underScope(people.officer, (context) => markSeen(context, { until }));
    const { notices } = await underScope(people.officer, listNotices);
    expect(notices.filter(({ isSeen }) => !isSeen).map(({ id }) => id)).toEqual([late]);
    const [counted] = await ownerRows<{ unseen: number }>('SELECT unseen_notices($1, $2) AS unseen', [
      people.officer.cityId,
      people.officer.membershipId,
    ]);
    expect(counted?.unseen).toBe(1);
    const [leaders] = (await underScope(people.leader, listNotices)).notices;
    expect(leaders).toMatchObject({ isSeen: false, about: null });
    const newest = notices[0]?.createdAt.toISOString() ?? '';
    await underScope(people.officer, (context) => markSeen(context, { until: newest }));
    const all = await underScope(people.officer, listNotices);
    expect(
      all.notices.every(({ isSeen }) => isSeen),
      'the newest one too',
    ).toBe(true);
  });

  it('keep what was chosen, and an address can be taken back', async () => {
    const wanted = ['case.alert_raised', 'mail.digest'] as const;
    await underScope(people.officer, (context) =>
      saveSettings(context, { address: null, wanted: [...wanted] }),
    );
    expect(await underScope(people.officer, readNoticeSettings)).toMatchObject({ address: null, wanted });
    await underScope(people.officer, (context) =>
      saveSettings(context, { address: 'a@langson.example', wanted: ['case.recorded'] }),
    );
    expect(await underScope(people.officer, readNoticeSettings)).toMatchObject({
      address: 'a@langson.example',
      wanted: ['case.recorded'],
    });
  });
});

it('what has served goes, and what serves stays', async () => {
  const { cityId, membershipId } = people.officer;
  const [old, young] = [newId(), newId()];
  await owner().query(
    `INSERT INTO idempotency (city_id, membership_id, action, key, request_hash, created_at)
     VALUES ($1, $2, 'a', $3, 'h', now() - interval '31 days'), ($1, $2, 'a', $4, 'h', now() - interval '29 days')`,
    [cityId, membershipId, old, young],
  );
  await owner().query(
    `INSERT INTO sign_in_bucket (bucket_key, failures, last_failure_at, blocked_until)
     VALUES ($1, 3, now() - interval '31 days', NULL), ($2, 3, now() - interval '31 days', now() + interval '1 day'), ($3, 3, now(), NULL)`,
    [`old ${old}`, `blocked ${old}`, `young ${old}`],
  );
  await asWorker((tx) => tx.$queryRaw`SELECT forget_what_has_served(1000)`);
  expect(await ownerRows('SELECT key FROM idempotency WHERE membership_id = $1', [membershipId])).toEqual([
    { key: young },
  ]);
  expect(
    await ownerRows('SELECT bucket_key AS key FROM sign_in_bucket WHERE bucket_key LIKE $1 ORDER BY 1', [
      `%${old}`,
    ]),
  ).toEqual([{ key: `blocked ${old}` }, { key: `young ${old}` }]);
});
