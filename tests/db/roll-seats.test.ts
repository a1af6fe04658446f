import { describe, expect, it } from 'vitest';
import { newId } from '@/lib/db/ids';
import { withScope } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import { addDays } from '@/lib/domain/calendar';
import { leaderOn, statusOn } from '@/lib/domain/roll/seat';
import { leave } from '@/lib/features/roll/seat/leave/leave';
import type { LeaveInput } from '@/lib/features/roll/seat/leave/schema';
import { withdrawLeaving } from '@/lib/features/roll/seat/leave/withdraw-leaving';
import { nameLeader } from '@/lib/features/roll/seat/leader/name-leader';
import { listTeamSeats } from '@/lib/features/roll/seat/list-seats';
import { recognise } from '@/lib/features/roll/seat/recognise/recognise';
import type { RecogniseInput } from '@/lib/features/roll/seat/recognise/schema';
import { todayInVietnam } from '@/lib/format/date';
import type { Done, Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { asRole } from '../support/as-role';
import {
  actorOf,
  buildCommune,
  buildDecision,
  buildMediator,
  buildTeam,
  type BuiltTeam,
} from '../support/builders';
import { ownerRows } from '../support/owner';

const now = new Date();
const today = todayInVietnam(now);

const acting = <T>(actor: Actor, run: (context: Context) => Promise<T>): Promise<T> =>
  withScope(actor, (tx) => run({ tx, actor, now, today }));

function success<T>(outcome: Outcome<T>): Done<T> {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`);
  return outcome.done;
}

const seatsOf = (team: BuiltTeam) =>
  withScope(actorOf('commune_officer', team), (tx) => listTeamSeats(tx, team.cityId, team.teamId));

const seatIdOf = async (team: BuiltTeam, mediatorId: string): Promise<string> =>
  (await seatsOf(team)).find((seat) => seat.mediatorId === mediatorId && seat.validTo === null)?.seatId ?? '';

const paper = { number: '142/QĐ-UBND', decidedOn: '2025-09-10', takesEffectOn: null };

const recognised = async (team: BuiltTeam, people: readonly string[], over: Partial<RecogniseInput> = {}) =>
  acting(actorOf('commune_officer', team), async (context) => {
    const seats = await listTeamSeats(context.tx, team.cityId, team.teamId);
    const seatIds = seats.filter((seat) => people.includes(seat.mediatorId) && seat.validTo === null);
    return recognise(context, {
      teamId: team.teamId,
      seatIds: seatIds.map(({ seatId }) => seatId),
      kind: 'recognise_mediators',
      ...paper,
      ...over,
    });
  });

const named = (team: BuiltTeam, mediatorId: string, decidedOn: string) =>
  acting(actorOf('commune_officer', team), (context) =>
    nameLeader(context, { teamId: team.teamId, mediatorId, ...paper, decidedOn }),
  );

const left = (team: BuiltTeam, mediatorId: string, over: Partial<LeaveInput> = {}) =>
  acting(actorOf('commune_officer', team), async (context) =>
    leave(context, {
      mediatorId,
      seatIds: [await seatIdOf(team, mediatorId)],
      reason: 'own_wish',
      on: '2026-10-01',
      number: '9/QĐ-UBND',
      decidedOn: '2026-09-20',
      ...over,
    }),
  );

describe('a recognition', () => {
  it('lets several members serve by one decision, typed twice', async () => {
    const one = await buildMediator({ from: '2025-09-02' });
    const other = await buildMediator({ ...one, fullName: 'Vũ Thị Thu', from: '2025-09-02' });
    const first = success(await recognised(one, [one.mediatorId]));
    const second = success(await recognised(one, [other.mediatorId]));
    expect(second.value.decisionId).toBe(first.value.decisionId);
    for (const seat of await seatsOf(one)) {
      expect(seat).toMatchObject({ recognition: 'first', validFrom: '2025-09-02' });
      expect(statusOn(seat, '2025-09-09')).toBe('awaiting');
      expect(statusOn(seat, '2025-09-10')).toBe('serving');
    }
    const days = await ownerRows('SELECT recognised_on::text FROM mediator WHERE city_id = $1', [one.cityId]);
    expect(days).toEqual([{ recognised_on: '2025-09-10' }, { recognised_on: '2025-09-10' }]);
  });

  it('of an entry typed later begins the seat with the paper, not within an earlier seat', async () => {
    const fresh = await buildMediator({ from: today });
    success(await recognised(fresh, [fresh.mediatorId]));
    expect(await seatsOf(fresh)).toMatchObject([{ validFrom: '2025-09-10' }]);

    const back = await buildMediator({ from: '2020-01-01', to: '2025-11-01' });
    await ownerRows(
      `INSERT INTO team_membership (city_id, id, commune_id, team_id, mediator_id, role, valid_from)
       VALUES ($1, $2, $3, $4, $5, 'member', $6)`,
      [back.cityId, newId(), back.communeId, back.teamId, back.mediatorId, today],
    );
    success(await recognised(back, [back.mediatorId]));
    expect((await seatsOf(back)).map(({ validFrom }) => validFrom)).toEqual(['2025-11-01', '2020-01-01']);
  });

  it('after a merger makes nobody new, and gives who serves a new seat', async () => {
    const team = await buildMediator({ from: '2020-01-01' });
    success(await recognised(team, [team.mediatorId], { decidedOn: '2020-01-01' }));
    success(await recognised(team, [team.mediatorId], { kind: 're_recognise', number: '7' }));
    const [after, before] = await seatsOf(team);
    expect(before).toMatchObject({ recognition: 'first', validTo: '2025-09-10', endReason: null });
    expect(after).toMatchObject({ recognition: 're_recognition', validFrom: '2025-09-10', validTo: null });
    const [person] = await ownerRows('SELECT recognised_on::text FROM mediator WHERE id = $1', [
      team.mediatorId,
    ]);
    expect(person).toEqual({ recognised_on: '2020-01-01' });
  });

  it.each<[string, Partial<RecogniseInput>, string]>([
    ['signed tomorrow', { decidedOn: addDays(today, 1) }, 'decided_ahead'],
    ['in effect before it was signed', { takesEffectOn: '2025-09-09' }, 'effect_before_decision'],
    ['older than the team', { decidedOn: '2013-01-01' }, 'before_team'],
  ])('is refused when %s', async (_, over, code) => {
    const team = await buildMediator();
    expect(await recognised(team, [team.mediatorId], over)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('is refused to who has a later one, and to a seat of another team', async () => {
    const team = await buildMediator({ from: '2025-09-10' });
    success(await recognised(team, [team.mediatorId]));
    expect(await recognised(team, [team.mediatorId], { number: '7' })).toMatchObject({
      ok: false,
      refusal: { code: 'already_recognised' },
    });
    const other = await buildMediator(await buildTeam({ ...team, name: 'Tổ hòa giải số 2' }));
    const foreignSeat = await seatIdOf(other, other.mediatorId);
    await expect(recognised(team, [], { seatIds: [foreignSeat] })).rejects.toThrow('not found');
  });
});

describe('a leader', () => {
  it('follows another, who goes on as a mediator; both days can be asked', async () => {
    const old = await buildMediator({ from: '2020-01-01' });
    const next = await buildMediator({ ...old, from: '2020-01-01', fullName: 'Vũ Thị Thu' });
    success(await recognised(old, [old.mediatorId, next.mediatorId], { decidedOn: '2020-01-01' }));
    success(await named(old, old.mediatorId, '2020-01-01'));
    success(await named(old, next.mediatorId, '2024-05-01'));
    const seats = await seatsOf(old);
    expect(leaderOn(seats, '2024-04-30')?.mediatorId).toBe(old.mediatorId);
    expect(leaderOn(seats, '2024-05-01')?.mediatorId).toBe(next.mediatorId);
    expect(seats.filter(({ validTo }) => validTo === null).map(({ role }) => role)).toEqual([
      'leader',
      'member',
    ]);
    expect(await named(old, next.mediatorId, '2025-05-01')).toMatchObject({
      refusal: { code: 'leads_already' },
    });
  });

  it('must be a recognised mediator of the team', async () => {
    const waiting = await buildMediator({ from: '2025-01-01' });
    expect(await named(waiting, waiting.mediatorId, '2025-06-01')).toMatchObject({
      refusal: { code: 'not_recognised' },
    });
    const stranger = await buildMediator(await buildTeam({ ...waiting, name: 'Tổ hòa giải số 2' }));
    await expect(named(waiting, stranger.mediatorId, '2025-06-01')).rejects.toThrow('not found');
  });
});

describe('a leaving', () => {
  it('needs a decision, except for the dead and for who was never recognised', async () => {
    const team = await buildMediator({ from: '2025-09-10' });
    success(await recognised(team, [team.mediatorId]));
    const bare = { number: null, decidedOn: null };
    expect(await left(team, team.mediatorId, bare)).toMatchObject({ refusal: { code: 'number_missing' } });
    success(await left(team, team.mediatorId, { ...bare, reason: 'deceased' }));
    expect(await seatsOf(team)).toMatchObject([
      { validTo: '2026-10-01', endReason: 'deceased', endedBy: null },
    ]);

    const waiting = await buildMediator();
    success(await left(waiting, waiting.mediatorId, bare));
  });

  it('that lies ahead can be called off, one that has passed cannot', async () => {
    const team = await buildMediator({ from: '2025-09-10' });
    const seatId = await seatIdOf(team, team.mediatorId);
    const withdrawn = () =>
      acting(actorOf('commune_officer', team), (context) =>
        withdrawLeaving(context, { mediatorId: team.mediatorId, seatId }),
      );
    expect(success(await left(team, team.mediatorId, { on: addDays(today, 30) })).value.canWithdraw).toBe(
      true,
    );
    expect(success(await withdrawn()).value).toMatchObject({ teamId: team.teamId });
    expect(await seatsOf(team)).toMatchObject([{ validTo: null, endReason: null, endedBy: null }]);
    expect(success(await left(team, team.mediatorId)).value.canWithdraw).toBe(false);
    expect(await withdrawn()).toMatchObject({ refusal: { code: 'not_leaving' } });
  });

  it('cannot come before the seat, nor twice', async () => {
    const team = await buildMediator({ from: '2026-10-01' });
    expect(await left(team, team.mediatorId)).toMatchObject({ refusal: { code: 'before_seat' } });
    success(await left(team, team.mediatorId, { on: '2026-10-02' }));
    await expect(left(team, team.mediatorId)).rejects.toThrow('not found');
  });

  it('is another commune’s matter', async () => {
    const team = await buildMediator();
    const elsewhere = await buildCommune({ cityId: team.cityId });
    const seatId = await seatIdOf(team, team.mediatorId);
    const attempt = acting(actorOf('commune_officer', elsewhere), (context) =>
      leave(context, {
        mediatorId: team.mediatorId,
        seatIds: [seatId],
        reason: 'deceased',
        on: '2026-10-01',
        number: null,
        decidedOn: null,
      }),
    );
    await expect(attempt).rejects.toThrow('not found');
  });
});

describe('the database alone', () => {
  it('refuses a decision of another commune, and a recognition without one', async () => {
    const team = await buildMediator();
    const foreign = await buildDecision(await buildCommune({ cityId: team.cityId }));
    const scope = { role: 'portal_commune', cityId: team.cityId, communeId: team.communeId } as const;
    const set = (change: string, values: unknown[]) =>
      asRole(scope, `UPDATE team_membership SET ${change} WHERE mediator_id = $1`, [
        team.mediatorId,
        ...values,
      ]);
    await expect(set('recognised_by_id = $2', [foreign])).rejects.toMatchObject({ code: '23503' });
    await expect(set(`recognition = 'first'`, [])).rejects.toMatchObject({ code: '23514' });
    await expect(set(`valid_to = valid_from`, [])).rejects.toMatchObject({ code: '23514' });
  });

  it('lets nobody but the commune write seats or decisions, and deletes none', async () => {
    const team = await buildMediator();
    const { cityId, communeId, teamId } = team;
    for (const scope of [
      { role: 'portal_city', cityId },
      { role: 'portal_team', cityId, communeId, teamId },
    ] as const)
      await expect(asRole(scope, `UPDATE team_membership SET role = 'leader'`)).rejects.toMatchObject({
        code: '42501',
      });
    const gone = await asRole({ role: 'portal_commune', cityId, communeId }, 'DELETE FROM team_membership');
    expect(gone.rowCount).toBe(0);
  });
});
