import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@/lib/db/ids';
import { withScope } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import type { Finding } from '@/lib/domain/roll/radar/findings';
import { judgeTeam } from '@/lib/domain/roll/radar/judge-team';
import type { TeamFacts, TeamsAsked } from '@/lib/domain/roll/radar/team-facts';
import { countOpenTeams } from '@/lib/features/radar/count-open';
import { parseRadarParams } from '@/lib/features/radar/params';
import { readRadar, type Radar } from '@/lib/features/radar/read-radar';
import { readTeamRadar } from '@/lib/features/radar/read-team-radar';
import { listTeamFacts } from '@/lib/features/radar/team-facts';
import { listUncovered } from '@/lib/features/radar/uncovered';
import { recordReview } from '@/lib/features/roll/review/record-review';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';
import { actorOf, buildCommune, buildTeam, type BuiltCommune, type BuiltTeam } from '../support/builders';
import { owner } from '../support/owner';
import { Chance, seedOf } from '../support/random';
import { buildRandomRoll } from '../support/random-roll';
import { buildSoundTeam } from '../support/sound-team';

const TODAY = '2026-11-22';
const NOW = new Date(`${TODAY}T03:00:00Z`);

const acting = <T>(actor: Actor, run: (context: Context) => Promise<T>): Promise<T> =>
  withScope(actor, (tx) => run({ tx, actor, now: NOW, today: TODAY }));

const radarFor = (actor: Actor, address: Record<string, string> = {}): Promise<Radar> =>
  acting(actor, (context) => readRadar(context, parseRadarParams(address)));

/** What is found, without what only tells how the seats were kept apart. */
const said = (findings: readonly Finding[]) =>
  findings.map((finding) => ({
    ...finding,
    ...('people' in finding ? { people: finding.people.map(({ mediatorId }) => mediatorId).sort() } : {}),
    ...('leaving' in finding ? { leaving: finding.leaving.map(({ mediatorId }) => mediatorId).sort() } : {}),
    // Of several who left on one day, either may be named; so may either of two leaders who wait.
    ...('lastLeft' in finding ? { lastLeft: finding.lastLeft?.validTo ?? null } : {}),
    ...('awaiting' in finding ? { awaiting: finding.awaiting !== null } : {}),
  }));

describe('the facts of random communes', () => {
  const chance = new Chance(seedOf('radar facts'));
  let one: BuiltCommune;
  let other: BuiltCommune;
  let teams: readonly TeamFacts[];

  beforeAll(async () => {
    one = await buildCommune();
    other = await buildCommune({ cityId: one.cityId });
    teams = [
      ...(await buildRandomRoll(chance, one, 60, TODAY)),
      ...(await buildRandomRoll(chance, other, 60, TODAY)),
    ];
  });

  const factsFor = async (actor: Actor, asked: TeamsAsked): Promise<ReadonlyMap<string, TeamFacts>> => {
    const facts = await withScope(actor, (tx) => listTeamFacts(tx, asked, TODAY));
    return new Map(facts.map((team) => [team.teamId, team]));
  };

  it.each(['city_officer', 'city_admin'] as const)(
    'count for the %s of a whole city what the rules count seat by seat',
    async (role) => {
      const facts = await factsFor(actorOf(role, one), { cityId: one.cityId, of: 'city' });
      expect(facts.size).toBe(teams.length);
      for (const team of teams) {
        const codes = (of: TeamFacts | undefined) => of && judgeTeam(of, TODAY).map(({ code }) => code);
        expect(codes(facts.get(team.teamId)), team.name).toEqual(codes(team));
      }
    },
  );

  it('name for a commune the very people whom the rules name', async () => {
    const facts = await factsFor(actorOf('commune_officer', one), {
      cityId: one.cityId,
      of: 'commune',
      communeId: one.communeId,
    });
    const own = teams.filter(({ communeId }) => communeId === one.communeId);
    expect([...facts.keys()].sort()).toEqual(own.map(({ teamId }) => teamId).sort());
    for (const team of own) {
      const found = facts.get(team.teamId);
      expect(found && said(judgeTeam(found, TODAY)), team.name).toEqual(said(judgeTeam(team, TODAY)));
    }
  });

  it('are the same for a team asked for by itself', async () => {
    for (const team of teams.slice(0, 10)) {
      const leader = actorOf('team_leader', { ...one, teamId: team.teamId });
      const facts = await factsFor(leader, { cityId: one.cityId, of: 'teams', teamIds: [team.teamId] });
      const found = facts.get(team.teamId);
      expect(found && said(judgeTeam(found, TODAY)), team.name).toEqual(said(judgeTeam(team, TODAY)));
    }
  });

  it('reach nobody outside their place', async () => {
    const city: TeamsAsked = { cityId: one.cityId, of: 'city' };
    const [own] = teams;
    const leader = actorOf('team_leader', { ...one, teamId: own?.teamId ?? '' });
    expect((await factsFor(actorOf('commune_officer', one), city)).size).toBe(60);
    expect([...(await factsFor(leader, city)).keys()]).toEqual([own?.teamId]);
    expect((await factsFor(actorOf('city_officer', await buildCommune()), city)).size).toBe(0);
  });
});

describe('the radar of a place', () => {
  let commune: BuiltCommune;
  let sound: BuiltTeam;
  let womanless: BuiltTeam;
  let sister: BuiltTeam;

  beforeAll(async () => {
    commune = await buildCommune();
    sound = await buildSoundTeam(commune, 'Tổ hòa giải số 1');
    womanless = await buildSoundTeam(commune, 'Tổ hòa giải số 2');
    await owner().query(
      `UPDATE team_membership SET valid_to = '2026-11-09' WHERE team_id = $1 AND mediator_id IN
         (SELECT id FROM mediator WHERE sex = 'female')`,
      [womanless.teamId],
    );
    sister = await buildSoundTeam(await buildCommune({ cityId: commune.cityId }), 'Tổ hòa giải số 1');
  });

  it('is for a commune its teams, those not in order with who left', async () => {
    const radar = await radarFor(actorOf('commune_officer', commune));
    expect(radar).toMatchObject({ level: 'commune', teams: 2, consolidated: 1, mayKeep: true });
    if (radar.level === 'city') throw new Error('a commune was shown a city');
    expect(radar.radars.find(({ facts }) => facts.teamId === womanless.teamId)?.findings).toMatchObject([
      { code: 'few_mediators', found: 2 },
      { code: 'few_women', lastLeft: { fullName: 'Lê Thị Nhàn', validTo: '2026-11-09' } },
      { code: 'quota_open', quota: 3 },
    ]);
  });

  it('is for a city its communes with their sums, and the teams of the one it opens', async () => {
    const officer = actorOf('city_officer', commune);
    const radar = await radarFor(officer);
    expect(radar).toMatchObject({ level: 'city', teams: 3, consolidated: 2 });
    if (radar.level !== 'city') throw new Error('a city was not shown itself');
    expect(radar.communes.find(({ id }) => id === commune.communeId)).toMatchObject({
      teams: 2,
      consolidated: 1,
      found: { few_mediators: 1, few_women: 1, quota_open: 1 },
    });
    const opened = await radarFor(officer, { commune: sister.communeId });
    expect(opened).toMatchObject({ level: 'commune', teams: 1, consolidated: 1, mayKeep: false });
  });

  it('is for a team itself alone', async () => {
    expect(await radarFor(actorOf('team_leader', sound))).toMatchObject({ teams: 1, consolidated: 1 });
    expect(await radarFor(actorOf('mediator', { ...womanless, mediatorId: newId() }))).toMatchObject({
      teams: 1,
      consolidated: 0,
      mayKeep: false,
      uncovered: [],
    });
  });

  it('knows no commune of another city', async () => {
    const stranger = actorOf('city_officer', await buildCommune());
    await expect(radarFor(stranger, { commune: commune.communeId })).rejects.toThrow(NotFoundError);
  });

  it('stands on the page of a team for whoever may see it', async () => {
    const of = (actor: Actor, team: BuiltTeam) =>
      acting(actor, (context) => readTeamRadar(context, team.teamId));
    expect(await of(actorOf('commune_officer', commune), womanless)).toMatchObject({ mayKeep: true });
    expect(await of(actorOf('team_leader', womanless), womanless)).toMatchObject({ mayKeep: false });
    expect(await of(actorOf('team_leader', sound), womanless)).toBeNull();
    expect(await of(actorOf('commune_officer', sister), womanless)).toBeNull();
  });

  it('is one number on the first page of a commune', async () => {
    expect(await acting(actorOf('commune_officer', commune), countOpenTeams)).toEqual({ open: 1, teams: 2 });
    expect(await acting(actorOf('team_leader', womanless), countOpenTeams)).toBeNull();
  });

  it('leaves out teams that are no more or not begun yet', async () => {
    const place = await buildCommune();
    const gone = await buildTeam({ ...place, name: 'Tổ hòa giải số 8' });
    const planned = await buildTeam({ ...place, name: 'Tổ hòa giải số 9' });
    await owner().query('UPDATE team SET valid_to = $2 WHERE id = $1', [gone.teamId, TODAY]);
    await owner().query(`UPDATE team SET valid_from = '2026-11-23' WHERE id = $1`, [planned.teamId]);
    expect(await radarFor(actorOf('commune_officer', place))).toMatchObject({ teams: 0, consolidated: 0 });
  });
});

describe('a yearly review', () => {
  const review = (team: BuiltTeam, actor: Actor, reviewedOn: string) =>
    acting(actor, (context) =>
      recordReview(context, {
        teamId: team.teamId,
        reviewedOn,
        chairedBy: null,
        conclusion: 'Đủ thành phần',
      }),
    );
  const codesOf = async (team: BuiltTeam) =>
    (
      await acting(actorOf('commune_officer', team), (context) => readTeamRadar(context, team.teamId))
    )?.findings.map(({ code }) => code);

  it('ends the warning once it is written down', async () => {
    const team = await buildTeam();
    expect(await codesOf(team)).toContain('review_due');
    expect(await review(team, actorOf('commune_officer', team), TODAY)).toMatchObject({ ok: true });
    expect(await codesOf(team)).not.toContain('review_due');
  });

  it.each([
    ['2026-11-23', 'in_the_future'],
    ['2013-12-31', 'before_it_was'],
  ])('of %s is refused', async (on, code) => {
    const team = await buildTeam();
    expect(await review(team, actorOf('commune_officer', team), on)).toMatchObject({
      ok: false,
      refusal: { code },
    });
  });

  it('is written by the commune of the team alone', async () => {
    const team = await buildTeam();
    const sister = await buildTeam(await buildCommune({ cityId: team.cityId }));
    await expect(review(team, actorOf('commune_officer', sister), TODAY)).rejects.toThrow(NotFoundError);
    await expect(review(team, actorOf('team_leader', team), TODAY)).rejects.toThrow(NotFoundError);
  });
});

describe('neighbourhoods without a team', () => {
  const uncoveredBy = async (change: string): Promise<number> => {
    const team = await buildTeam();
    await owner().query(change, [team.teamId]);
    const place = { cityId: team.cityId, communeId: team.communeId };
    return (await withScope(actorOf('commune_officer', team), (tx) => listUncovered(tx, place, TODAY)))
      .length;
  };

  it.each([
    ['is served', 'SELECT $1', 0],
    ['lost its team today', `UPDATE team SET valid_to = '${TODAY}' WHERE id = $1`, 1],
    ['loses its team tomorrow', `UPDATE team SET valid_to = '2026-11-23' WHERE id = $1`, 0],
    ['was taken from its team', `UPDATE team_neighbourhood SET valid_to = '${TODAY}' WHERE team_id = $1`, 1],
    [
      'gets its team tomorrow',
      `UPDATE team_neighbourhood SET valid_from = '2026-11-23' WHERE team_id = $1`,
      1,
    ],
    [
      'is no more itself',
      `WITH gone AS (UPDATE team SET valid_to = '${TODAY}' WHERE id = $1 RETURNING commune_id)
       UPDATE neighbourhood SET valid_to = '${TODAY}' WHERE commune_id IN (SELECT commune_id FROM gone)`,
      0,
    ],
  ])('one that %s', async (_what, change, expected) => {
    expect(await uncoveredBy(change)).toBe(expected);
  });
});
