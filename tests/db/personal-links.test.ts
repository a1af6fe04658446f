import ICAL from 'ical.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { GET as calendar } from '@/app/(public)/calendar/[token]/route';
import { POST as answer } from '@/app/(public)/l/[token]/answer/route';
import { POST as checkIn } from '@/app/(public)/l/[token]/check-in/route';
import { withLink, withScope } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import { addDays, addMonths } from '@/lib/domain/calendar';
import { checkInNumber } from '@/lib/domain/training/check-in-number';
import { serverEnv } from '@/lib/env';
import { makeLinks } from '@/lib/features/personal-links/make/make-links';
import { readLinkFile } from '@/lib/features/personal-links/file/read-file';
import { revokeLinks } from '@/lib/features/personal-links/revoke/revoke-links';
import { readSchedule } from '@/lib/features/schedule/read-schedule';
import { todayInVietnam } from '@/lib/format/date';
import { openLink } from '@/lib/server/open-link';
import type { Context } from '@/lib/server/context';
import { calendarTokenOf, hashUrlToken, newUrlToken } from '@/lib/server/url-token';
import { asRole } from '../support/as-role';
import { actorOf, buildMediator, buildTeam, type BuiltMediator } from '../support/builders';
import { owner, ownerRows } from '../support/owner';
import { buildInvitation, buildLink, usesOf, type BuiltLink } from '../support/personal-links';
import { attendeeOf, buildClass, type BuiltClass } from '../support/trainings';

const now = new Date();
const today = todayInVietnam(now);
const day = (days: number): string => addDays(today, days);

let person: BuiltMediator;
let colleague: BuiltMediator;
let training: BuiltClass;
let link: BuiltLink;

beforeEach(async () => {
  const team = await buildTeam();
  person = await buildMediator({ ...team, fullName: 'Nguyễn Thị Hạnh' });
  colleague = await buildMediator({ ...team, fullName: 'Trần Văn Lộc' });
  training = await buildClass(team, [{ on: day(5), hours: ['08:00', '11:30'] }, { on: day(12) }]);
  await buildInvitation(person, training.classId);
  link = await buildLink(person);
});

/** Posts a form as a browser on the link's own page would. */
async function post(
  route: typeof answer,
  token: string,
  fields: Readonly<Record<string, string>>,
  origin: string = serverEnv().publicOrigin,
) {
  const request = new Request(`${serverEnv().publicOrigin}/l/${token}/answer`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields),
  });
  const response = await route(request, { params: Promise.resolve({ token }) });
  return { status: response.status, said: response.headers.get('location')?.split('?said=')[1] ?? null };
}

const say = (token: string, choice: string, classId = training.classId) =>
  post(answer, token, { classId, answer: choice });

async function fetchCalendar(token: string, headers: Record<string, string> = {}) {
  const request = new Request(`${serverEnv().publicOrigin}/calendar/${token}.ics`, { headers });
  const response = await calendar(request, { params: Promise.resolve({ token: `${token}.ics` }) });
  return { status: response.status, etag: response.headers.get('etag') ?? '', body: await response.text() };
}

const underOwnLink = <T>(run: Parameters<typeof withLink<T>>[1]) => withLink(person, run);

describe('a link that holds', () => {
  it('shows one person’s own classes and nobody else’s', async () => {
    const theirs = await buildClass(person, [{ on: day(6) }]);
    await buildInvitation(colleague, theirs.classId);
    await buildInvitation(colleague, training.classId);
    const { classes, person: shown } = await underOwnLink((tx) => readSchedule(tx, person.mediatorId, today));
    expect(shown.fullName).toBe('Nguyễn Thị Hạnh');
    expect(classes.map(({ classId }) => classId)).toEqual([training.classId]);
    await expect(underOwnLink((tx) => readSchedule(tx, colleague.mediatorId, today))).rejects.toMatchObject({
      name: 'NotFoundError',
    });
    const scope = { role: 'portal_link', ...person } as const;
    const attendees = await asRole(scope, 'SELECT mediator_id FROM training_attendee');
    expect(attendees.rows).toEqual([{ mediator_id: person.mediatorId }]);
  });

  it('answers, answers again to the same, and changes its mind', async () => {
    expect(await say(link.token, 'coming')).toEqual({ status: 303, said: 'answered' });
    const first = await attendeeOf(training.classId, person.mediatorId);
    expect(await say(link.token, 'coming')).toEqual({ status: 303, said: 'answered' });
    expect(await attendeeOf(training.classId, person.mediatorId)).toEqual(first);
    await say(link.token, 'declined');
    expect(await attendeeOf(training.classId, person.mediatorId)).toMatchObject({ answer: 'declined' });
    expect(await usesOf(person)).toEqual({ answered: 3 });
    const audited = await ownerRows(
      `SELECT detail ->> 'how' AS how, detail ->> 'linkId' AS link, account_id FROM audit_entry
        WHERE city_id = $1 AND action = 'training.answered'`,
      [person.cityId],
    );
    expect(audited).toEqual(Array(3).fill({ how: 'link', link: link.linkId, account_id: null }));
  });

  it('waits when the class is full', async () => {
    await owner().query('UPDATE training_class SET capacity = 1 WHERE id = $1', [training.classId]);
    await buildInvitation(colleague, training.classId);
    await say((await buildLink(colleague)).token, 'coming');
    await say(link.token, 'coming');
    expect(await attendeeOf(training.classId, person.mediatorId)).toMatchObject({ waiting: true });
  });

  it('answers for nobody else, in no class of others, and not from another site', async () => {
    const theirs = await buildClass(person, [{ on: day(6) }]);
    await buildInvitation(colleague, theirs.classId);
    expect(await say(link.token, 'coming', theirs.classId)).toEqual({ status: 303, said: 'not_invited' });
    expect(await attendeeOf(theirs.classId, colleague.mediatorId)).toMatchObject({ answer: null });
    const fields = { classId: training.classId, answer: 'coming' };
    expect(await post(answer, link.token, fields, 'https://elsewhere.example')).toMatchObject({
      status: 403,
    });
    expect(await post(answer, link.token, { ...fields, mediatorId: colleague.mediatorId })).toEqual({
      status: 303,
      said: null,
    });
    expect(await post(answer, link.token, { ...fields, answer: 'x'.repeat(5_000) })).toMatchObject({
      said: null,
    });
    expect(await attendeeOf(training.classId, person.mediatorId)).toMatchObject({ answer: null });
  });

  it('says why no answer is taken any more', async () => {
    await owner().query(
      `UPDATE training_class SET state = 'cancelled', cancelled_on = $2, cancel_reason = 'bão' WHERE id = $1`,
      [training.classId, today],
    );
    expect(await say(link.token, 'coming')).toEqual({ status: 303, said: 'cancelled' });
  });

  it('opens where the person is today, whatever team they were in when it was made', async () => {
    const other = await buildTeam({ ...person, name: 'Tổ hòa giải số 2' });
    await owner().query('UPDATE mediator SET team_ids = $2 WHERE id = $1', [
      person.mediatorId,
      [other.teamId],
    ]);
    expect(await openLink(link.token, 'schedule', 'opened')).toMatchObject({ teamId: other.teamId });
  });

  it('is for one purpose: the calendar opens no page, the page no calendar', async () => {
    expect(await openLink(link.calendarToken, 'schedule', 'opened')).toBeNull();
    expect(await fetchCalendar(link.token)).toMatchObject({ status: 404 });
    expect(await say(link.calendarToken, 'coming')).toMatchObject({ status: 404 });
  });
});

describe('a link that does not hold', () => {
  it.each([
    ['ran out yesterday', `UPDATE personal_link SET expires_on = $2 WHERE mediator_id = $1`, 'expired', -1],
    [
      'was taken back',
      `UPDATE personal_link SET revoked_at = now(), expires_on = $2 WHERE mediator_id = $1`,
      'revoked',
      9,
    ],
  ])(
    '%s: it answers nothing, tells nothing of the person, and the try is counted',
    async (_, change, state, days) => {
      await owner().query(change, [person.mediatorId, day(days)]);
      expect(await openLink(link.token, 'schedule', 'opened')).toMatchObject({ state });
      expect(await say(link.token, 'coming')).toEqual({ status: 303, said: null });
      expect(await fetchCalendar(link.calendarToken)).toMatchObject({ status: 410 });
      expect(await attendeeOf(training.classId, person.mediatorId)).toMatchObject({ answer: null });
      expect(await usesOf(person)).toEqual({ refused: 3 });
      const seen = await withLink(
        { ...person, mediatorId: null },
        (tx) => tx.$queryRaw`SELECT 1 FROM mediator`,
      );
      expect(seen).toEqual([]);
    },
  );

  it('holds on its very last day', async () => {
    await owner().query('UPDATE personal_link SET expires_on = $2 WHERE mediator_id = $1', [
      person.mediatorId,
      today,
    ]);
    expect(await openLink(link.token, 'schedule', 'opened')).toMatchObject({ state: 'open' });
  });
});

describe('guessing', () => {
  it('10,000 times finds nothing and writes nothing', async () => {
    for (let round = 0; round < 100; round += 1) {
      const guesses = Array.from({ length: 100 }, () => openLink(newUrlToken(), 'schedule', 'opened'));
      expect((await Promise.all(guesses)).filter((found) => found !== null)).toEqual([]);
    }
    expect(await usesOf(person)).toEqual({});
  });

  it.each(['', 'x', 'a'.repeat(22) + '!', '../../etc', `${'a'.repeat(22)}\u0000`, 'a'.repeat(10_000)])(
    'with what was never a token asks nobody: %#',
    async (token) => {
      expect(hashUrlToken(token)).toBeNull();
      expect(await openLink(token, 'schedule', 'opened')).toBeNull();
    },
  );
});

describe('links made by the commune', () => {
  const acting = <T>(actor: Actor, run: (context: Context) => Promise<T>): Promise<T> =>
    withScope(actor, (tx) => run({ tx, actor, now, today }));
  const make = (mediatorIds: readonly string[], expiresOn = day(100)) =>
    acting(actorOf('commune_officer', person), (context) =>
      makeLinks(context, { mediatorIds: [...mediatorIds], expiresOn }),
    );
  const tokenIn = (text: string | null | undefined): string =>
    /\/l\/([\w-]{22})\n/.exec(text ?? '')?.[1] ?? '';

  it('are shown once, kept as hashes, and take an earlier one back', async () => {
    const made = await make([person.mediatorId, colleague.mediatorId]);
    if (!made.ok) throw new Error(made.refusal.code);
    expect(made.done.value.links.map(({ text }) => text)).toEqual([null, null]);
    const [first] =
      made.done.shownOnce?.links?.filter(({ mediatorId }) => mediatorId === person.mediatorId) ?? [];
    const token = tokenIn(first?.text);
    expect(await openLink(token, 'schedule', 'opened')).toMatchObject({
      state: 'open',
      mediatorId: person.mediatorId,
    });
    expect(await fetchCalendar(calendarTokenOf(token))).toMatchObject({ status: 200 });
    expect(await openLink(link.token, 'schedule', 'opened')).toMatchObject({ state: 'revoked' });
    const kept = await ownerRows<{ row: string }>(
      'SELECT personal_link::text AS row FROM personal_link WHERE city_id = $1',
      [person.cityId],
    );
    expect(kept.map(({ row }) => row).join()).not.toContain(token);
  });

  it('hold for twelve months at most and are given to the commune’s own people only', async () => {
    const latest = addMonths(today, 12);
    expect(await make([person.mediatorId], addDays(latest, 1))).toMatchObject({
      refusal: { code: 'too_long' },
    });
    expect(await make([person.mediatorId], day(-1))).toMatchObject({ refusal: { code: 'past' } });
    expect(await make([person.mediatorId], latest)).toMatchObject({ ok: true });
    const stranger = await buildMediator();
    expect(await make([person.mediatorId, stranger.mediatorId])).toMatchObject({ refusal: { code: 'gone' } });
  });

  it('are taken back at once, with their calendar, and their use is told by day', async () => {
    await say(link.token, 'coming');
    const officer = actorOf('commune_officer', person);
    const input = { mediatorId: person.mediatorId };
    expect(await acting(officer, (context) => revokeLinks(context, input))).toMatchObject({ ok: true });
    expect(await fetchCalendar(link.calendarToken)).toMatchObject({ status: 410 });
    expect(await acting(officer, (context) => revokeLinks(context, input))).toMatchObject({
      refusal: { code: 'nothing_open' },
    });
    const file = await acting(officer, (context) => readLinkFile(context, person.mediatorId));
    expect(file.links).toMatchObject([{ state: 'revoked', revokedBy: officer.displayName }]);
    expect(file.days).toMatchObject([{ day: today, answered: 1, refused: 1, opened: 0 }]);
    const foreign = actorOf('commune_officer', await buildMediator());
    await expect(acting(foreign, (context) => revokeLinks(context, input))).rejects.toMatchObject({
      name: 'NotFoundError',
    });
  });
});

describe('a calendar', () => {
  const eventsIn = (body: string) =>
    new ICAL.Component(ICAL.parse(body) as unknown[]).getAllSubcomponents('vevent').map((one) => ({
      uid: String(one.getFirstPropertyValue('uid')).split('@')[0],
      sequence: one.getFirstPropertyValue('sequence'),
      status: one.getFirstPropertyValue('status'),
    }));

  it('has an entry a session, is not sent again unchanged, and tells of a class called off', async () => {
    const first = await fetchCalendar(link.calendarToken);
    expect(eventsIn(first.body)).toEqual(
      training.sessionIds.map((uid) => ({ uid, sequence: 0, status: 'TENTATIVE' })),
    );
    expect(await fetchCalendar(link.calendarToken, { 'if-none-match': `"x", W/${first.etag}` })).toEqual({
      status: 304,
      etag: first.etag,
      body: '',
    });
    await owner().query(
      `UPDATE training_class SET state = 'cancelled', cancelled_on = $2, cancel_reason = 'bão',
              calendar_sequence = calendar_sequence + 1 WHERE id = $1`,
      [training.classId, today],
    );
    const second = await fetchCalendar(link.calendarToken, { 'if-none-match': first.etag });
    expect(second.status).toBe(200);
    expect(eventsIn(second.body)).toEqual(
      training.sessionIds.map((uid) => ({ uid, sequence: 1, status: 'CANCELLED' })),
    );
  });

  it('names nobody', async () => {
    await owner().query(
      `UPDATE training_class SET guest_trainers = 'Hà Thu Uyên', contact_name = 'Nguyễn Thu Hà', contact_phone = '02400001188',
              changed_by = 'Nguyễn Thu Hà' WHERE id = $1`,
      [training.classId],
    );
    await buildInvitation(colleague, training.classId);
    const { body } = await fetchCalendar(link.calendarToken);
    for (const name of ['Uyên', 'Thu Hà', '02400001188', 'Hạnh', 'Lộc', link.token])
      expect(body.replaceAll('\r\n ', '')).not.toContain(name);
  });

  it('asked every second is one line of use an hour', async () => {
    for (let second = 0; second < 30; second += 1) await fetchCalendar(link.calendarToken);
    const rows = await ownerRows<{ act: string }>(
      'SELECT u.act FROM personal_link_use u WHERE u.city_id = $1',
      [person.cityId],
    );
    expect(rows.length).toBeLessThanOrEqual(2); // two when the hour turns in between
    expect(await usesOf(person)).toEqual({ calendar: 30 });
  });

  it('leaves out what the person cannot come to and was taken off', async () => {
    await say(link.token, 'declined');
    expect(eventsIn((await fetchCalendar(link.calendarToken)).body)).toEqual([]);
  });
});

describe('present by the figures on the wall', () => {
  let number: string;

  beforeEach(async () => {
    const hash = hashUrlToken(newUrlToken());
    if (!hash) throw new Error('a token that is none');
    number = checkInNumber(hash);
    await owner().query(
      `INSERT INTO training_check_in (city_id, id, class_id, session_id, commune_id, token_hash, open_from, open_to)
       VALUES ($1, gen_random_uuid(), $2, $3, $4, $5, now() - interval '1 hour', now() + interval '1 hour')`,
      [person.cityId, training.classId, training.sessionIds[0], person.communeId, hash],
    );
  });

  const enter = (typed: string) => post(checkIn, link.token, { classId: training.classId, number: typed });

  it('marks the person, however the figures are set apart', async () => {
    expect(await enter(`${number.slice(0, 3)} ${number.slice(3)}`)).toEqual({ status: 303, said: 'present' });
    expect(await attendeeOf(training.classId, person.mediatorId)).toMatchObject({ half_days: 1 });
  });

  it('does not take figures that are wrong, nor a machine that tries them all', async () => {
    const wrong = number === '000000' ? '000001' : '000000';
    expect(await enter(wrong)).toMatchObject({ said: 'unknown' });
    await owner().query(`UPDATE personal_link_use SET times = 20 WHERE city_id = $1 AND act = 'check_in'`, [
      person.cityId,
    ]);
    expect(await enter(number)).toMatchObject({ said: 'too_often' });
    expect(await attendeeOf(training.classId, person.mediatorId)).toMatchObject({ half_days: 0 });
  });

  it('takes nobody who is not on the list', async () => {
    const { token } = await buildLink(colleague);
    expect(await post(checkIn, token, { classId: training.classId, number })).toMatchObject({
      said: 'not_invited',
    });
  });
});
