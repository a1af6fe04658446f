import { describe, expect, it } from 'vitest';
import { withScope } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import { correctActivity } from '@/lib/features/supporters/activities/correct-activity';
import { readActivityList } from '@/lib/features/supporters/activities/list-activities';
import { readActivityDesk } from '@/lib/features/supporters/activities/read-desk';
import { recordActivity } from '@/lib/features/supporters/activities/record-activity';
import { removeActivity } from '@/lib/features/supporters/activities/remove-activity';
import { pairOf, type RecordActivityInput } from '@/lib/features/supporters/activities/schema';
import { readSupporterFile } from '@/lib/features/supporters/file/read-supporter';
import { endLink } from '@/lib/features/supporters/links/end-link';
import { linkTeams } from '@/lib/features/supporters/links/link-teams';
import { parseSupporterListParams } from '@/lib/features/supporters/list/params';
import { readSupporterList } from '@/lib/features/supporters/list/read-list';
import { addSupporter } from '@/lib/features/supporters/register/add-supporter';
import { changeSupporter } from '@/lib/features/supporters/register/change-supporter';
import { readTeamSupport } from '@/lib/features/supporters/team/read-team-supporters';
import type { Done, Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { actorOf, buildMediator, buildTeam, type BuiltTeam } from '../support/builders';
import { ownerRows } from '../support/owner';
import { buildActivity, buildSupporter, linkSupporter } from '../support/supporters';

const today = '2026-11-22';
const now = new Date('2026-11-22T03:00:00Z');

const acting = <T>(actor: Actor, run: (context: Context) => Promise<T>): Promise<T> =>
  withScope(actor, (tx) => run({ tx, actor, now, today }));

function success<T>(outcome: Outcome<T>): Done<T> {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`);
  return outcome.done;
}

const official = ({ cityId, communeId }: BuiltTeam) => actorOf('commune_officer', { cityId, communeId });
const city = ({ cityId }: BuiltTeam) => actorOf('city_officer', { cityId });
const leader = (team: BuiltTeam) => actorOf('team_leader', team);

const facts = {
  fullName: 'Ngô Quốc Việt',
  kind: 'lawyer' as const,
  organisation: 'Văn phòng luật sư Đông Đô',
  phone: '0912000118',
  mediatorId: null,
  validFrom: '2026-01-01',
  validTo: null,
};

const advice = (supporterId: string, teamId: string, over: Partial<RecordActivityInput> = {}) => ({
  who: 'linked' as const,
  pair: pairOf(supporterId, teamId),
  teamId: null,
  fullName: null,
  supporterKind: null,
  organisation: null,
  kind: 'advice' as const,
  on: '2026-11-20',
  note: null,
  ...over,
});

describe('a supporter', () => {
  it('of the commune is linked to several teams in one press, and each link ends alone', async () => {
    const team = await buildTeam();
    const second = await buildTeam({ ...team, name: 'Tổ hòa giải số 2' });
    const { supporterId } = success(
      await acting(official(team), (context) => addSupporter(context, facts)),
    ).value;
    const link = (from: string) =>
      acting(official(team), (context) =>
        linkTeams(context, { supporterId, teamIds: [team.teamId, second.teamId], from, to: null }),
      );
    expect(await link('2025-12-31')).toMatchObject({ refusal: { code: 'before_the_term', field: 'from' } });
    success(await link('2026-03-01'));
    expect(await link('2026-04-01')).toMatchObject({ refusal: { code: 'linked_already' } });
    success(
      await acting(official(team), (context) =>
        endLink(context, { supporterId, teamId: team.teamId, from: '2026-03-01', on: '2026-06-01' }),
      ),
    );
    const { links, openTeams } = await acting(official(team), (context) =>
      readSupporterFile(context, supporterId),
    );
    expect(links.map(({ teamName, to }) => [teamName, to])).toEqual([
      ['Tổ hòa giải số 2', null],
      ['Tổ hòa giải số 1', '2026-06-01'],
    ]);
    expect(openTeams.map(({ name }) => name)).toEqual(['Tổ hòa giải số 1']);
  });

  it('of the city serves teams of any commune, and only the city changes the entry', async () => {
    const team = await buildTeam();
    const supporterId = await buildSupporter({ cityId: team.cityId, communeId: null });
    success(
      await acting(official(team), (context) =>
        linkTeams(context, { supporterId, teamIds: [team.teamId], from: '2026-02-01', to: null }),
      ),
    );
    const change = (actor: Actor, validTo: string | null) =>
      acting(actor, (context) => changeSupporter(context, { ...facts, supporterId, version: 0, validTo }));
    await expect(change(official(team), null)).rejects.toThrow('not found');
    success(await change(city(team), '2027-01-01'));
    await expect(change(city(team), null)).rejects.toMatchObject({ conflict: { current: { version: '1' } } });
  });

  it('keeps the days that teams were promised', async () => {
    const team = await buildTeam();
    const supporterId = await buildSupporter(team);
    await linkSupporter(team, supporterId, { from: '2026-02-01', to: '2026-08-01' });
    const change = (validFrom: string, validTo: string | null) =>
      acting(official(team), (context) =>
        changeSupporter(context, { ...facts, supporterId, version: 0, validFrom, validTo }),
      );
    expect(await change('2026-02-02', null)).toMatchObject({ refusal: { code: 'links_outside' } });
    expect(await change('2026-01-01', '2026-07-31')).toMatchObject({ refusal: { code: 'links_outside' } });
    success(await change('2026-02-01', '2026-08-01'));
  });

  it('of another commune is not there', async () => {
    const team = await buildTeam();
    const elsewhere = await buildTeam({ cityId: team.cityId });
    const supporterId = await buildSupporter(team);
    await expect(
      acting(official(elsewhere), (context) => readSupporterFile(context, supporterId)),
    ).rejects.toThrow('not found');
  });
});

describe('an activity', () => {
  it('is recorded by the leader of the own team, for a linked supporter, on a day that has come', async () => {
    const team = await buildTeam();
    const other = await buildTeam({ ...team, name: 'Tổ hòa giải số 2' });
    const supporterId = await buildSupporter(team);
    await linkSupporter(team, supporterId);
    await linkSupporter(other, supporterId);
    const record = (input: RecordActivityInput) =>
      acting(leader(team), (context) => recordActivity(context, input));
    expect(await record(advice(supporterId, team.teamId, { on: '2026-11-23' }))).toMatchObject({
      refusal: { code: 'in_the_future', field: 'on' },
    });
    expect(await record(advice(supporterId, team.teamId, { on: '2025-12-31' }))).toMatchObject({
      refusal: { code: 'not_linked', field: 'on' },
    });
    await expect(record(advice(supporterId, other.teamId))).rejects.toThrow('not found');
    success(await record(advice(supporterId, team.teamId)));
    const support = await acting(leader(team), (context) => readTeamSupport(context, team.teamId));
    expect(support?.supporters).toMatchObject([{ activities: 1, lastOn: '2026-11-20', member: false }]);
    const desk = await acting(leader(team), (context) => readActivityDesk(context, undefined));
    expect(desk).toMatchObject({ chosen: pairOf(supporterId, team.teamId), teams: [] });
  });

  it('of somebody unknown enters and links them on the way, for a commune alone', async () => {
    const team = await buildTeam();
    const newcomer = {
      ...advice('', ''),
      who: 'new' as const,
      pair: '',
      teamId: team.teamId,
      fullName: 'Lã Thị Hợp',
      supporterKind: 'notary' as const,
    };
    await expect(acting(leader(team), (context) => recordActivity(context, newcomer))).rejects.toThrow(
      'not found',
    );
    success(await acting(official(team), (context) => recordActivity(context, newcomer)));
    const { lines } = await acting(official(team), (context) =>
      readSupporterList(context, parseSupporterListParams({ active: 'yes' })),
    );
    expect(lines).toMatchObject([
      { fullName: 'Lã Thị Hợp', validFrom: '2026-11-20', teams: [{ id: team.teamId }], activities: 1 },
    ]);
  });

  it('is mended and taken off by the commune, with a trace', async () => {
    const team = await buildTeam();
    const supporterId = await buildSupporter(team);
    await linkSupporter(team, supporterId);
    const activityId = await buildActivity(team, supporterId);
    const mend = (version: number, on: string) =>
      acting(official(team), (context) =>
        correctActivity(context, { activityId, version, kind: 'training', on, note: 'Luật Đất đai' }),
      );
    expect(await mend(0, '2025-01-01')).toMatchObject({ refusal: { code: 'not_linked' } });
    success(await mend(0, '2026-03-11'));
    await expect(mend(0, '2026-03-12')).rejects.toMatchObject({ conflict: { current: { version: '1' } } });
    await expect(
      acting(city(team), (context) => removeActivity(context, { activityId, version: 1 })),
    ).rejects.toThrow('not found');
    const { audit } = success(
      await acting(official(team), (context) => removeActivity(context, { activityId, version: 1 })),
    );
    expect(audit).toMatchObject({
      action: 'support.removed',
      detail: { on: '2026-03-11', kind: 'training' },
    });
    const params = { filter: { year: 2026, kind: null, communeId: null, teamId: null }, after: null };
    const list = await acting(city(team), (context) => readActivityList(context, params));
    expect(list).toMatchObject({ total: 0, teams: 0, lines: [] });
    const kept = await ownerRows('SELECT removed_on::text AS on FROM support_activity WHERE id = $1', [
      activityId,
    ]);
    expect(kept).toEqual([{ on: today }]);
  });

  it('keeps its link from ending before it', async () => {
    const team = await buildTeam();
    const supporterId = await buildSupporter(team);
    await linkSupporter(team, supporterId);
    await buildActivity(team, supporterId, '2026-03-10');
    const end = (on: string) =>
      acting(official(team), (context) =>
        endLink(context, { supporterId, teamId: team.teamId, from: '2026-01-01', on }),
      );
    expect(await end('2026-03-10')).toMatchObject({ refusal: { code: 'activity_after_end', field: 'on' } });
    success(await end('2026-03-11'));
  });
});

describe('the register', () => {
  it('shows a leader only who supports the own team, and tells a member apart', async () => {
    const member = await buildMediator();
    const supporterId = await buildSupporter(member, { mediatorId: member.mediatorId });
    await linkSupporter(member, supporterId);
    await buildSupporter(member, { fullName: 'Người của tổ khác' });
    const { lines, total } = await acting(leader(member), (context) =>
      readSupporterList(context, parseSupporterListParams({})),
    );
    expect([lines.map(({ fullName }) => fullName), total]).toEqual([['Ngô Quốc Việt'], 1]);
    const support = await acting(official(member), (context) => readTeamSupport(context, member.teamId));
    expect(support?.supporters).toMatchObject([{ member: true }]);
  });

  it('goes on page by page and filters by name, force, team and doing', async () => {
    const team = await buildTeam();
    for (let index = 10; index < 65; index += 1) await buildSupporter(team, { fullName: `Người ${index}` });
    const active = await buildSupporter(team, { fullName: 'Đỗ Văn Ân' });
    await linkSupporter(team, active);
    await buildActivity(team, active);
    const list = (search: Record<string, string>) =>
      acting(official(team), (context) => readSupporterList(context, parseSupporterListParams(search)));
    const first = await list({});
    expect([first.lines.length, first.total]).toEqual([50, 56]);
    const second = await list(Object.fromEntries(new URL(first.nextHref ?? '', 'http://x').searchParams));
    expect(second.lines.map(({ fullName }) => fullName)).toEqual(
      Array.from({ length: 6 }, (_, index) => `Người ${59 + index}`),
    );
    expect((await list({ q: 'do van an' })).total).toBe(1);
    expect((await list({ team: team.teamId })).total).toBe(1);
    expect((await list({ active: 'yes' })).total).toBe(1);
    expect((await list({ active: 'no' })).total).toBe(55);
    expect((await list({ kind: 'police' })).total).toBe(0);
  });
});
