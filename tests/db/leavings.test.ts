import { beforeEach, describe, expect, it } from 'vitest';
import { withScope } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import { listDueProcedures } from '@/lib/features/elections/due/list-due-procedures';
import { readLeaving } from '@/lib/features/elections/leaving/file/read-leaving';
import { readProcedureList } from '@/lib/features/elections/list/read-list';
import { openLeaving } from '@/lib/features/elections/leaving/open/open-leaving';
import { OpenLeavingInput } from '@/lib/features/elections/leaving/open/schema';
import { publishLeavingStep, withdrawStep } from '@/lib/features/elections/leaving/steps/after';
import { endStep, keepStep } from '@/lib/features/elections/leaving/steps/end';
import { leavingAction, type LeavingStep } from '@/lib/features/elections/leaving/steps/leaving-step';
import { agreeStep, disagreeStep } from '@/lib/features/elections/leaving/steps/papers';
import type { LeavingInput } from '@/lib/features/elections/leaving/steps/step-fields';
import { NotFoundError } from '@/lib/server/not-found';
import {
  actorOf,
  assignMediator,
  buildCase,
  buildMediator,
  buildTeam,
  type BuiltMediator,
} from '../support/builders';
import { owner, ownerRows } from '../support/owner';
import { seatsOf, underScope } from '../support/take-election-step';
import { NOW, TODAY } from '../support/take-step';

const paper = {
  frontHead: 'Vũ Thị Hạnh',
  neighbourhoodHead: 'Đỗ Văn Bình',
  number: '',
  findings: '',
  sentOn: '2026-11-08',
  receivedOn: '2026-11-09',
};

let mediator: BuiltMediator;
let official: Actor;
beforeEach(async () => {
  mediator = await buildMediator({ fullName: 'Trần Văn Lộc' });
  official = actorOf('commune_officer', { cityId: mediator.cityId, communeId: mediator.communeId });
});

const seatIdOf = async ({ mediatorId }: BuiltMediator): Promise<string> => {
  const [seat] = await ownerRows<{ id: string }>(
    'SELECT id FROM team_membership WHERE mediator_id = $1 ORDER BY valid_from DESC',
    [mediatorId],
  );
  return seat?.id ?? '';
};

async function open(who: BuiltMediator, over: object = {}, actor: Actor = official) {
  const input = OpenLeavingInput.parse({
    seatId: await seatIdOf(who),
    ground: 'no_longer_qualified',
    reason: 'Đã chuyển nơi thường trú',
    proposedBy: 'Nguyễn Thị Lan',
    proposedOn: '2026-11-02',
    ...over,
  });
  return underScope(actor, (context) => openLeaving({ ...context, input }));
}

/** Takes the steps of one leaving one after the other. */
class Life {
  private version = 0;
  constructor(readonly leavingId: string) {}

  static async open(who: BuiltMediator, over: object = {}): Promise<Life> {
    const opened = await open(who, over);
    if (!opened.ok) throw new Error(opened.refusal.code);
    return new Life(opened.done.value.leavingId);
  }

  async try<Input extends LeavingInput, Plan>(step: LeavingStep<Input, Plan>, fields: object) {
    const { input, run } = leavingAction(step);
    const sent = input.parse({ leavingId: this.leavingId, version: this.version, ...fields });
    const outcome = await underScope(official, (context) => run({ ...context, input: sent }));
    if (!outcome.ok) return outcome.refusal.code;
    this.version += 1;
    return null;
  }

  async end(over: object = {}): Promise<string | null> {
    return this.try(endStep, {
      number: '150/QĐ-UBND',
      decidedOn: '2026-11-12',
      takesEffectOn: '',
      signer: '',
      signerOffice: '',
      seatIds: [await seatIdOf(mediator)],
      ...over,
    });
  }
}

it('a member leaves: verified, decided for a day ahead, announced; history stays', async () => {
  const life = await Life.open(mediator);
  expect(await life.end()).toBe('after_verification');
  expect(await life.try(agreeStep, paper)).toBeNull();
  expect(await life.end({ takesEffectOn: '2026-12-31' })).toBeNull();
  expect(await seatsOf(mediator)).toEqual([
    expect.objectContaining({
      from: '2014-01-01',
      to: '2026-12-31',
      reason: 'no_longer_qualified',
      role: 'member',
    }),
  ]);
  expect(await life.try(publishLeavingStep, { on: '2026-11-15', how: 'Niêm yết' })).toBeNull();
  expect(await life.try(withdrawStep, { on: '2026-11-16', reason: 'Đổi ý' })).toBe('leaving_closed');
  const audited = await ownerRows<{ action: string }>(
    'SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY seq',
    [life.leavingId],
  );
  expect(audited.map(({ action }) => action)).toEqual([
    'leaving.opened',
    'leaving.agreed',
    'leaving.ended',
    'leaving.published',
  ]);
  const [decision] = await ownerRows(
    `SELECT kind, published_on::text, (SELECT count(*)::int FROM roll_decision_recipient r WHERE r.decision_id = d.id) AS copies
       FROM roll_decision d WHERE city_id = $1`,
    [mediator.cityId],
  );
  expect(decision).toEqual({ kind: 'end_mediators', published_on: '2026-11-15', copies: 4 });
});

it('the Front disagrees: the leader is told, Mẫu 09 goes to the chairman, who keeps the mediator', async () => {
  const life = await Life.open(mediator, { ground: 'breach' });
  expect(
    await life.try(disagreeStep, { ...paper, findings: 'Chưa có căn cứ', toldOn: '2026-11-07' }),
  ).toBeNull();
  expect(await life.try(keepStep, { on: '2026-11-12', reason: 'Chưa đủ căn cứ' })).toBeNull();
  expect((await seatsOf(mediator))[0]?.to).toBeNull();
});

it('own wish and a leader know no disagreement', async () => {
  const wish = await Life.open(mediator, { ground: 'own_wish' });
  const disagreement = { ...paper, findings: 'Cần ở lại', toldOn: '2026-11-07' };
  expect(await wish.try(disagreeStep, disagreement)).toBe('own_wish_is_enough');
  const leader = await Life.open(await buildMediator({ ...mediator, fullName: 'Lan', role: 'leader' }));
  expect(await leader.try(disagreeStep, disagreement)).toBe('leader_is_proposed_directly');
});

it('somebody of two teams may leave one of them', async () => {
  const second = await buildTeam({ cityId: mediator.cityId, communeId: mediator.communeId, name: 'Tổ số 2' });
  await owner().query(
    `INSERT INTO team_membership (city_id, id, commune_id, team_id, mediator_id, role, valid_from)
     VALUES ($1, gen_random_uuid(), $2, $3, $4, 'member', '2013-01-01')`,
    [mediator.cityId, mediator.communeId, second.teamId, mediator.mediatorId],
  );
  const life = await Life.open(mediator);
  await life.try(agreeStep, paper);
  expect(await life.end({ seatIds: [] })).toBe('seat_missing');
  expect(await life.end()).toBeNull();
  expect((await seatsOf(second)).map(({ to }) => to)).toEqual([null]);
});

describe('what it leaves open', () => {
  it('cases the person mediates are told to the commune alone', async () => {
    const built = await buildCase(mediator);
    await assignMediator(built, mediator);
    const life = await Life.open(mediator);
    const view = (actor: Actor) =>
      withScope(actor, (tx) => readLeaving({ tx, actor, now: NOW, today: TODAY }, life.leavingId));
    expect((await view(official)).cases).toHaveLength(1);
    const leader = await view(actorOf('team_leader', mediator));
    expect(leader.cases).toEqual([]);
    expect(leader.steps).toBeNull();
    expect((await view(actorOf('city_officer', mediator))).facts).not.toEqual([]);
  });

  it('stands in the list of its team, and in no other', async () => {
    await Life.open(mediator);
    const listed = async (team?: string) =>
      (
        await withScope(official, (tx) =>
          readProcedureList({ tx, actor: official, now: NOW, today: TODAY }, team),
        )
      ).open.map(({ what }) => what);
    expect(await listed()).toEqual(['Thôi làm: Trần Văn Lộc']);
    expect(await listed(mediator.teamId)).toEqual(['Thôi làm: Trần Văn Lộc']);
    expect(await listed((await buildTeam()).teamId)).toEqual([]);
  });

  it('waits on the commune’s first page, with its clock', async () => {
    await Life.open(mediator);
    const due = (actor: Actor) =>
      withScope(actor, (tx) => listDueProcedures({ tx, actor, now: NOW, today: TODAY }));
    expect(await due(official)).toEqual([
      expect.objectContaining({
        due: '2026-11-12',
        fact: expect.stringContaining('Trần Văn Lộc') as unknown,
      }),
    ]);
    expect(await due(actorOf('team_leader', mediator))).toEqual([]);
  });
});

describe('who may, and twice', () => {
  it('of each seat one at a time', async () => {
    const answers = await Promise.all([open(mediator), open(mediator)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('nobody else opens one', async () => {
    const stranger = actorOf('commune_officer', await buildTeam());
    await expect(open(mediator, {}, stranger)).rejects.toBeInstanceOf(NotFoundError);
    await expect(open(mediator, {}, actorOf('team_leader', mediator))).rejects.toBeInstanceOf(NotFoundError);
  });

  it.each([
    ['status', 'submitted', 'paper_before_decision'],
    ['status', 'disputed', 'dispute_of_a_member'],
    ['status', 'ended', 'ended_by_a_decision'],
    ['status', 'withdrawn', 'leaving_end_says_why'],
  ])('the database refuses %s = %s alone', async (column, value, constraint) => {
    const life = await Life.open(mediator);
    const answer = await owner()
      .query(
        `UPDATE mediator_leaving SET ${column} = $2, paper_sent_on = CASE WHEN $2 IN ('disputed', 'ended') THEN '2026-11-09'::date END,
                paper_received_on = CASE WHEN $2 IN ('disputed', 'ended') THEN '2026-11-09'::date END WHERE id = $1`,
        [life.leavingId, value],
      )
      .then(
        () => 'written',
        (error: { constraint?: string }) => error.constraint,
      );
    expect(answer).toBe(constraint);
  });
});
