import { describe, expect, it } from 'vitest';
import { withScope } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import { followLink } from '@/lib/features/materials/documents/follow-link';
import { openDocument } from '@/lib/features/materials/documents/open-document';
import { readShelf } from '@/lib/features/materials/documents/shelf';
import { handToPeople } from '@/lib/features/materials/receipts/hand-to-people';
import { handToTeams } from '@/lib/features/materials/receipts/hand-to-teams';
import { handToTrainers } from '@/lib/features/materials/receipts/hand-to-trainers';
import { parsePeopleParams } from '@/lib/features/materials/receipts/people-params';
import { readHandOutDesk, readPeople } from '@/lib/features/materials/receipts/read-people';
import { takeBack } from '@/lib/features/materials/receipts/take-back';
import { addSet } from '@/lib/features/materials/sets/add-set';
import { changeSet } from '@/lib/features/materials/sets/change-set';
import { listSets } from '@/lib/features/materials/sets/list-sets';
import { parseSetListParams } from '@/lib/features/materials/sets/params';
import { addDocument } from '@/lib/features/materials/versions/add-document';
import { addVersion } from '@/lib/features/materials/versions/add-version';
import { readVersionFile } from '@/lib/features/materials/versions/read-version';
import { removeDocument } from '@/lib/features/materials/versions/remove-document';
import { withdrawVersion } from '@/lib/features/materials/versions/withdraw-version';
import type { Done, Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { actorOf, buildDecision, buildMediator, buildTeam, type BuiltMediator } from '../support/builders';
import { buildMaterial, ELSEWHERE } from '../support/materials';
import { owner, ownerRows } from '../support/owner';
import { buildTrainer } from '../support/trainings';

const today = '2026-11-22';
const now = new Date('2026-11-22T03:00:00Z');

const acting = <T>(actor: Actor, run: (context: Context) => Promise<T>): Promise<T> =>
  withScope(actor, (tx) => run({ tx, actor, now, today }));

function success<T>(outcome: Outcome<T>): Done<T> {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`);
  return outcome.done;
}

type Place = { readonly cityId: string; readonly communeId: string };
const official = ({ cityId, communeId }: Place) => actorOf('commune_officer', { cityId, communeId });
const city = ({ cityId }: Place) => actorOf('city_officer', { cityId });
const reader = (mediator: BuiltMediator) => actorOf('mediator', mediator);

/** Two recognised mediators of one team. */
async function buildPair(): Promise<readonly [BuiltMediator, BuiltMediator]> {
  const first = await buildMediator({ fullName: 'Trần Văn Lộc', role: 'leader' });
  const second = await buildMediator({ ...first, fullName: 'Lê Thị Nhàn', role: 'member' });
  const decisionId = await buildDecision(first);
  await owner().query('UPDATE team_membership SET recognised_by_id = $2 WHERE team_id = $1', [
    first.teamId,
    decisionId,
  ]);
  return [first, second];
}

const receiptsOf = (versionId: string) =>
  ownerRows<{ way: string; on: string; name: string | null }>(
    `SELECT r.way, r.received_on::text AS on, coalesce(m.full_name, t.full_name) AS name FROM material_receipt r
       LEFT JOIN mediator m ON m.id = r.mediator_id LEFT JOIN trainer t ON t.id = r.trainer_id
      WHERE r.version_id = $1 ORDER BY r.way, name`,
    [versionId],
  );

describe('a set', () => {
  it('of the city is official, one of a commune never; each is changed by its own keeper', async () => {
    const team = await buildTeam();
    const input = { title: 'Sổ tay', official: true, label: 'năm 2026', publishedOn: '2026-01-15' };
    expect(await acting(official(team), (context) => addSet(context, input))).toMatchObject({
      refusal: { code: 'official_is_the_citys' },
    });
    const { setId } = success(await acting(city(team), (context) => addSet(context, input))).value;
    const change = (actor: Actor, retired: boolean) =>
      acting(actor, (context) =>
        changeSet(context, { setId, version: 0, title: 'Sổ tay mới', official: true, retired }),
      );
    await expect(change(official(team), true)).rejects.toThrow('not found');
    success(await change(city(team), true));
    await expect(change(city(team), false)).rejects.toMatchObject({
      conflict: { current: { version: '1' } },
    });
    const listed = (search: Record<string, string>) =>
      acting(official(team), (context) => listSets(context, parseSetListParams(search)));
    expect((await listed({})).lines).toEqual([]);
    expect((await listed({ retired: '1' })).lines).toMatchObject([{ title: 'Sổ tay mới', retiredOn: today }]);
  });

  it('gets versions and documents; a version that is withdrawn is opened by no team any more', async () => {
    const [mediator] = await buildPair();
    const { setId, versionId, documentId } = await buildMaterial(mediator);
    const add = (label: string) =>
      acting(official(mediator), (context) =>
        addVersion(context, { setId, label, publishedOn: '2026-11-01' }),
      );
    expect(await add('năm 2026')).toMatchObject({ refusal: { code: 'label_taken', field: 'label' } });
    success(await add('năm 2027'));
    const text = { versionId, title: 'Phần 3', url: null, body: 'Ba' };
    success(await acting(official(mediator), (context) => addDocument(context, text)));
    const [{ documents } = { documents: [] }] = (
      await acting(reader(mediator), (context) => readShelf(context))
    ).filter((version) => version.versionId === versionId);
    expect(documents.map(({ title }) => title)).toEqual(['Kỹ năng lắng nghe', 'Luật Đất đai', 'Phần 3']);
    await expect(
      acting(city(mediator), (context) => removeDocument(context, { documentId })),
    ).rejects.toThrow('not found');
    const withdraw = (on: string) =>
      acting(official(mediator), (context) => withdrawVersion(context, { versionId, on }));
    expect(await withdraw('2026-01-15')).toMatchObject({ refusal: { code: 'wrong_day', field: 'on' } });
    success(await withdraw(today));
    await expect(acting(reader(mediator), (context) => openDocument(context, documentId))).rejects.toThrow(
      'not found',
    );
    await acting(official(mediator), (context) => openDocument(context, documentId));
    success(await acting(official(mediator), (context) => removeDocument(context, { documentId })));
  });
});

describe('opening a document', () => {
  it('is written down once for a mediator, and never for an official', async () => {
    const [mediator] = await buildPair();
    const { versionId, documentId, linkId } = await buildMaterial({ ...mediator, communeId: null });
    await acting(official(mediator), (context) => openDocument(context, documentId));
    expect(await receiptsOf(versionId)).toEqual([]);
    const open = (id: string) => acting(reader(mediator), (context) => openDocument(context, id));
    expect(await open(documentId)).toMatchObject({ body: 'Nghe hết rồi mới hỏi.' });
    await Promise.all([open(documentId), open(linkId)]);
    expect(await receiptsOf(versionId)).toEqual([{ way: 'opened', on: today, name: 'Trần Văn Lộc' }]);
    const [{ times } = { times: 0 }] = await ownerRows<{ times: number }>(
      `SELECT count(*)::int AS times FROM audit_entry WHERE subject_id = $1 AND action = 'material.opened'`,
      [versionId],
    );
    expect(times).toBe(1);
    const [{ days } = { days: '' }] = await ownerRows<{ days: string }>(
      'SELECT material_on::text AS days FROM service WHERE mediator_id = $1',
      [mediator.mediatorId],
    );
    expect(days).toBe('{[2026-11-22,2026-11-23)}');
  });

  it('of a link leads on to where it lies', async () => {
    const [mediator] = await buildPair();
    const { linkId, versionId } = await buildMaterial(mediator);
    const url = new URL(`http://cong/materials/documents/${linkId}/open`);
    const answer = await acting(reader(mediator), (context) => followLink({ ...context, url }));
    expect([answer.status, answer.headers.get('location')]).toEqual([303, ELSEWHERE]);
    expect(await receiptsOf(versionId)).toHaveLength(1);
  });

  it('reaches nobody of another commune', async () => {
    const [mediator] = await buildPair();
    const elsewhere = await buildMediator(await buildTeam({ cityId: mediator.cityId }));
    const { documentId } = await buildMaterial(mediator);
    await expect(acting(reader(elsewhere), (context) => openDocument(context, documentId))).rejects.toThrow(
      'not found',
    );
  });
});

describe('handing out', () => {
  it('reaches many in one press, once each; a slip is taken back, an opening is not', async () => {
    const [first, second] = await buildPair();
    const { versionId, documentId } = await buildMaterial({ ...first, communeId: null });
    const hand = (on: string, mediatorIds: string[]) =>
      acting(official(first), (context) => handToPeople(context, { versionId, on, mediatorIds }));
    expect(await hand('2026-11-23', [first.mediatorId])).toMatchObject({
      refusal: { code: 'in_the_future' },
    });
    expect(await hand('2026-01-14', [first.mediatorId])).toMatchObject({
      refusal: { code: 'not_published' },
    });
    expect(success(await hand('2026-02-01', [first.mediatorId])).value.handed).toBe(1);
    const again = success(await hand('2026-03-01', [first.mediatorId, second.mediatorId]));
    expect([again.value.handed, again.message]).toEqual([
      1,
      'Đã ghi phát cho 1 người, 1 người đã nhận từ trước.',
    ]);
    await acting(reader(second), (context) => openDocument(context, documentId));
    const page = (search: Record<string, string>) =>
      acting(official(first), (context) => readPeople(context, versionId, parsePeopleParams(search)));
    const { people, total, received } = await page({});
    expect([total, received]).toEqual([2, 2]);
    const ways = people.find(({ mediatorId }) => mediatorId === second.mediatorId)?.receipts ?? [];
    expect(ways.map(({ way }) => way)).toEqual(['printed', 'opened']);
    const take = (receiptId: string) =>
      acting(official(first), (context) => takeBack(context, { receiptId }));
    const idOf = (way: string) => ways.find((receipt) => receipt.way === way)?.id ?? '';
    success(await take(idOf('printed')));
    expect(await take(idOf('opened'))).toMatchObject({ refusal: { code: 'opened' } });
    expect((await page({ has: 'no' })).total).toBe(0);
    const desk = await acting(official(first), (context) =>
      readHandOutDesk(context, versionId, parsePeopleParams({ team: first.teamId })),
    );
    expect([desk.people.length, desk.teams.length]).toEqual([2, 1]);
  });

  it('needs people who sat in a team on that day', async () => {
    const [first] = await buildPair();
    const { versionId } = await buildMaterial(first);
    const gone = await buildMediator({ ...first, fullName: 'Vũ Thị Thu', to: '2026-02-01' });
    const hand = (on: string) =>
      acting(official(first), (context) =>
        handToPeople(context, { versionId, on, mediatorIds: [gone.mediatorId] }),
      );
    expect(await hand('2026-02-01')).toMatchObject({ refusal: { code: 'not_serving', field: 'on' } });
    expect(success(await hand('2026-01-31')).value.handed).toBe(1);
    const foreign = await buildMediator(await buildTeam({ cityId: first.cityId }));
    await expect(
      acting(official(first), (context) =>
        handToPeople(context, { versionId, on: today, mediatorIds: [foreign.mediatorId] }),
      ),
    ).rejects.toThrow('not found');
  });

  it('to a team is told beside the people, and counts for none of them here', async () => {
    const [first] = await buildPair();
    const { versionId } = await buildMaterial({ ...first, communeId: null });
    success(
      await acting(official(first), (context) =>
        handToTeams(context, { versionId, on: '2026-02-01', teamIds: [first.teamId], copies: 3 }),
      ),
    );
    const file = await acting(official(first), (context) => readVersionFile(context, versionId));
    expect(file.coverage).toMatchObject([{ serving: 2, received: 0, teamOn: '2026-02-01', teamsHanded: 1 }]);
    const ofCity = await acting(city(first), (context) => readVersionFile(context, versionId));
    expect(ofCity.coverage).toMatchObject([{ serving: 2, received: 0, teamOn: null, teamsHanded: 1 }]);
  });

  it('to trainers is the matter of whoever keeps them', async () => {
    const [first] = await buildPair();
    const { versionId } = await buildMaterial({ ...first, communeId: null });
    const ofCity = await buildTrainer({ ...first, communeId: null }, 'Lý Thị Thơm');
    const ofCommune = await buildTrainer(first, 'Hà Văn Tuấn');
    const hand = (actor: Actor, trainerIds: string[]) =>
      acting(actor, (context) => handToTrainers(context, { versionId, on: '2026-02-01', trainerIds }));
    await expect(hand(official(first), [ofCity])).rejects.toThrow('not found');
    await expect(hand(city(first), [ofCommune])).rejects.toThrow('not found');
    success(await hand(city(first), [ofCity]));
    success(await hand(official(first), [ofCommune]));
    expect((await receiptsOf(versionId)).map(({ name }) => name)).toEqual(['Hà Văn Tuấn', 'Lý Thị Thơm']);
    const seen = async (actor: Actor) =>
      (await acting(actor, (context) => readVersionFile(context, versionId))).trainers.map(
        ({ fullName, receipts }) => [fullName, receipts.length],
      );
    expect(await seen(city(first))).toEqual([
      ['Lý Thị Thơm', 1],
      ['Hà Văn Tuấn', 1],
    ]);
    expect(await seen(official(first))).toEqual([['Hà Văn Tuấn', 1]]);
  });
});

describe('the lists', () => {
  it('count people once, whatever versions and ways they have', async () => {
    const [first, second] = await buildPair();
    const { setId, documentId, versionId } = await buildMaterial({ ...first, communeId: null });
    const newer = success(
      await acting(city(first), (context) =>
        addVersion(context, { setId, label: 'năm 2027', publishedOn: '2026-11-01' }),
      ),
    ).value.versionId;
    await acting(reader(first), (context) => openDocument(context, documentId));
    for (const id of [versionId, newer])
      success(
        await acting(official(first), (context) =>
          handToPeople(context, { versionId: id, on: today, mediatorIds: [first.mediatorId] }),
        ),
      );
    const { lines } = await acting(city(first), (context) => listSets(context, parseSetListParams({})));
    expect(lines).toMatchObject([
      { received: 1, serving: 2, versionId: newer, label: 'năm 2027', documents: 0 },
    ]);
    const missing = await acting(official(first), (context) =>
      readPeople(context, newer, parsePeopleParams({ has: 'no' })),
    );
    expect(missing.people.map(({ fullName }) => fullName)).toEqual([second.fullName]);
    const leader = actorOf('team_leader', first);
    const own = await acting(leader, (context) => readPeople(context, newer, parsePeopleParams({})));
    expect([own.total, own.received, own.mayTakeBack]).toEqual([2, 1, false]);
  });
});
