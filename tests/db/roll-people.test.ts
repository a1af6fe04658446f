import { describe, expect, it } from 'vitest';
import { newId } from '@/lib/db/ids';
import { withScope } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import { leaderOn } from '@/lib/domain/roll/seat';
import { addMediator } from '@/lib/features/roll/mediator/add/add-mediator';
import { joinTeam } from '@/lib/features/roll/mediator/add/join-team';
import type { AddMediatorInput } from '@/lib/features/roll/mediator/add/schema';
import { readMediatorFile } from '@/lib/features/roll/mediator/file/read-mediator-file';
import { readTeamFile } from '@/lib/features/roll/team/file/read-team-file';
import { todayInVietnam } from '@/lib/format/date';
import type { Done, Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { asRole } from '../support/as-role';
import { actorOf, buildCommune, buildMediator, buildTeam, type BuiltTeam } from '../support/builders';
import { ownerRows } from '../support/owner';

const now = new Date();
const today = todayInVietnam(now);

const acting = <T>(actor: Actor, run: (context: Context) => Promise<T>): Promise<T> =>
  withScope(actor, (tx) => run({ tx, actor, now, today }));

function success<T>(outcome: Outcome<T>): Done<T> {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`);
  return outcome.done;
}

const person = (team: BuiltTeam, over: Partial<AddMediatorInput> = {}): AddMediatorInput => ({
  fullName: 'Tạ Đức Minh',
  birthYear: 1985,
  sex: 'male',
  teamId: team.teamId,
  phone: '0977000275',
  same: '',
  ...over,
});

describe('adding a mediator', () => {
  it('puts a person on the roll with five inputs, waiting for a recognition', async () => {
    const team = await buildTeam();
    const keeper = actorOf('commune_officer', team);
    const { value, audit } = success(await acting(keeper, (context) => addMediator(context, person(team))));
    expect(audit).toMatchObject({ action: 'roll.mediator_added', subjectId: value.mediatorId });
    const file = await acting(keeper, (context) => readTeamFile(context, team.teamId));
    expect(file.seats).toMatchObject([
      {
        mediatorId: value.mediatorId,
        fullName: 'Tạ Đức Minh',
        recognisedOn: null,
        validFrom: today,
        validTo: null,
      },
    ]);
  });

  it.each([
    ['the same name in other marks', { fullName: 'TA DUC MINH', birthYear: 1960, phone: null }],
    ['the same telephone', { fullName: 'Người Khác', birthYear: 1960 }],
  ])('shows %s before a new person is made', async (_, over) => {
    const team = await buildTeam();
    const keeper = actorOf('commune_officer', team);
    success(await acting(keeper, (context) => addMediator(context, person(team))));
    const again = (same: string) =>
      acting(keeper, (context) => addMediator(context, person(team, { ...over, same })));
    expect(await again('')).toMatchObject({ ok: false, refusal: { code: 'twins_found', field: 'same' } });
    success(await again('other'));
    const people = await ownerRows('SELECT id FROM mediator WHERE city_id = $1', [team.cityId]);
    expect(people).toHaveLength(2);
  });

  it('seats the same person in a second team, once', async () => {
    const team = await buildTeam();
    const second = await buildTeam({ ...team, name: 'Tổ hòa giải số 2' });
    const keeper = actorOf('commune_officer', team);
    const first = success(await acting(keeper, (context) => addMediator(context, person(team)))).value;
    const join = () =>
      acting(keeper, (context) => addMediator(context, person(second, { same: first.mediatorId })));
    expect(success(await join()).value).toEqual({ mediatorId: first.mediatorId, teamId: second.teamId });
    expect(await join()).toMatchObject({ ok: false, refusal: { code: 'already_there' } });
    const file = await acting(keeper, (context) => readMediatorFile(context, first.mediatorId));
    expect(file.seats.map(({ teamName }) => teamName).sort()).toEqual([
      'Tổ hòa giải số 1',
      'Tổ hòa giải số 2',
    ]);
  });

  it('finds no twin in another commune, and no team there', async () => {
    const team = await buildTeam();
    const elsewhere = await buildTeam(await buildCommune({ cityId: team.cityId }));
    success(
      await acting(actorOf('commune_officer', elsewhere), (context) =>
        addMediator(context, person(elsewhere)),
      ),
    );
    const keeper = actorOf('commune_officer', team);
    success(await acting(keeper, (context) => addMediator(context, person(team))));
    expect(
      await acting(keeper, (context) => addMediator(context, person(elsewhere, { same: 'other' }))),
    ).toMatchObject({ ok: false, refusal: { code: 'team_gone' } });
    await expect(
      acting(keeper, (context) => joinTeam(context, { mediatorId: newId(), teamId: team.teamId })),
    ).rejects.toThrow('not found');
  });
});

describe('reading the roll', () => {
  it('tells who led the team on a day', async () => {
    const team = await buildTeam();
    const first = await buildMediator({ ...team, role: 'leader', from: '2020-01-01', to: '2024-05-01' });
    const second = await buildMediator({
      ...team,
      role: 'leader',
      from: '2024-05-01',
      fullName: 'Vũ Thị Thu',
    });
    const [decision] = await ownerRows<{ id: string }>(
      `INSERT INTO roll_decision (city_id, commune_id, id, kind, number, decided_on)
       VALUES ($1, $2, $3, 'recognise_leader', '1', '2020-01-01') RETURNING id`,
      [team.cityId, team.communeId, newId()],
    );
    await ownerRows('UPDATE team_membership SET recognised_by_id = $1 WHERE team_id = $2', [
      decision?.id,
      team.teamId,
    ]);
    const file = await acting(actorOf('city_officer', team), (context) => readTeamFile(context, team.teamId));
    expect(leaderOn(file.seats, '2024-04-30')?.mediatorId).toBe(first.mediatorId);
    expect(leaderOn(file.seats, '2024-05-01')?.mediatorId).toBe(second.mediatorId);
    expect(leaderOn(file.seats, '2019-12-31')).toBeNull();
  });

  it('keeps home, origin and notes to the commune', async () => {
    const mediator = await buildMediator();
    const personalFor = async (role: 'city_officer' | 'commune_officer' | 'team_leader' | 'mediator') => {
      const file = await acting(actorOf(role, mediator), (context) =>
        readMediatorFile(context, mediator.mediatorId),
      );
      expect(file.mediator.phone, role).toBe('0912000118');
      return file.mediator.personal;
    };
    expect(await personalFor('commune_officer')).toMatchObject({ ethnicity: 'Kinh', criteriaMet: [] });
    for (const role of ['city_officer', 'team_leader', 'mediator'] as const)
      expect(await personalFor(role), role).toBeNull();
  });

  it('opens a team and its people to everybody of the city who may read the roll; only the commune keeps them', async () => {
    const mediator = await buildMediator();
    for (const role of [
      'city_admin',
      'city_officer',
      'commune_officer',
      'team_leader',
      'mediator',
    ] as const) {
      const actor = actorOf(role, mediator);
      const team = await acting(actor, (context) => readTeamFile(context, mediator.teamId));
      const person = await acting(actor, (context) => readMediatorFile(context, mediator.mediatorId));
      expect(team.seats, role).toHaveLength(1);
      expect(person.seats, role).toHaveLength(1);
      expect([team.canKeep, person.canKeep], role).toEqual(
        role === 'commune_officer' ? [true, true] : [false, false],
      );
      expect(person.seesCases, role).toBe(!role.startsWith('city'));
    }
  });

  it('shows a team its own people only', async () => {
    const mine = await buildMediator();
    const theirs = await buildMediator(await buildTeam({ ...mine, name: 'Tổ hòa giải số 2' }));
    const leader = actorOf('team_leader', mine);
    await acting(leader, (context) => readTeamFile(context, mine.teamId));
    await expect(acting(leader, (context) => readTeamFile(context, theirs.teamId))).rejects.toThrow(
      'not found',
    );
    await expect(acting(leader, (context) => readMediatorFile(context, theirs.mediatorId))).rejects.toThrow(
      'not found',
    );
  });
});

describe('the database alone', () => {
  it('refuses a seat in a team of another commune, and two seats at once', async () => {
    const mine = await buildMediator();
    const foreign = await buildTeam(await buildCommune({ cityId: mine.cityId }));
    const { cityId, communeId, teamId, mediatorId } = mine;
    const scope = { role: 'portal_commune', cityId, communeId } as const;
    const seat = (inTeam: string) =>
      asRole(
        scope,
        `INSERT INTO team_membership (city_id, id, commune_id, team_id, mediator_id, role, valid_from)
         VALUES ($1, $2, $3, $4, $5, 'member', '2026-01-01')`,
        [cityId, newId(), communeId, inTeam, mediatorId],
      );
    await expect(seat(foreign.teamId)).rejects.toMatchObject({ code: '23503' });
    await expect(seat(teamId)).rejects.toMatchObject({ code: '23505' });
  });
});
