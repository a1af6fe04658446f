import { describe, expect, it } from 'vitest';
import { withScope } from '@/lib/db/scope';
import { newId } from '@/lib/db/ids';
import type { Actor } from '@/lib/domain/access/roles';
import { presentCaseFile } from '@/lib/features/mediation-cases/file/present-case-file';
import { presentCaseOutline } from '@/lib/features/mediation-cases/file/present-case-outline';
import { readCase } from '@/lib/features/mediation-cases/file/read-case';
import { addCoTeamStep } from '@/lib/features/mediation-cases/steps/add-co-team/step';
import { assignStep } from '@/lib/features/mediation-cases/steps/assign/step';
import { declareInterestStep } from '@/lib/features/mediation-cases/steps/declare-interest/step';
import { holdMeetingStep } from '@/lib/features/mediation-cases/steps/hold-meeting/step';
import { planMeetingStep } from '@/lib/features/mediation-cases/steps/plan-meeting/step';
import { readStep } from '@/lib/features/mediation-cases/steps/read-step';
import { reassignStep } from '@/lib/features/mediation-cases/steps/reassign/step';
import {
  actorOf,
  buildCase,
  buildCommune,
  buildMediator,
  buildTeam,
  type BuiltCase,
} from '../support/builders';
import { ownerRows } from '../support/owner';
import { assigning, CaseLife, holding, NOW, TODAY } from '../support/take-step';

const NAMES = ['Phùng Thị Mai', 'Đặng Văn Sửu', 'Lấn ngõ đi chung', 'Nguyễn Thị Hạnh'];

const open = (actor: Actor, caseId: string) =>
  withScope(actor, (tx) => readCase({ tx, actor, now: NOW, today: TODAY }, caseId));

async function viewOf(actor: Actor, caseId: string) {
  const opened = await open(actor, caseId);
  if (opened.kind !== 'file') throw new Error('the city sees no file');
  return presentCaseFile(opened.file, actor, TODAY);
}

const step = (actor: Actor, caseId: string, slug: string, communeId: string | null = null) =>
  withScope(actor, (tx) => readStep({ tx, actor, now: NOW, today: TODAY }, { caseId, slug, communeId }));

const views = (caseId: string) =>
  ownerRows<{ account_id: string }>(
    `SELECT account_id FROM audit_entry WHERE subject_id = $1 AND action = 'case.parties_viewed' ORDER BY seq`,
    [caseId],
  ).then((rows) => rows.map(({ account_id }) => account_id));

async function assigned() {
  const built = await buildCase({ name: 'Tổ hòa giải số 12' });
  const mediator = await buildMediator({ ...built, fullName: 'Nguyễn Thị Hạnh' });
  const life = new CaseLife(built);
  const leader = actorOf('team_leader', built);
  await life.take(leader, assignStep, assigning(mediator));
  return { built, mediator, life, leader };
}

describe('who opens a case', () => {
  it('its commune, its leader and its mediator read the file, and each reading is audited', async () => {
    const { built, mediator, leader } = await assigned();
    const readers = [actorOf('commune_officer', built), leader, actorOf('mediator', mediator)];
    for (const reader of readers) {
      const text = JSON.stringify(await viewOf(reader, built.caseId));
      for (const name of NAMES) expect(text).toContain(name);
    }
    expect(await views(built.caseId)).toEqual(readers.map(({ accountId }) => accountId));
  });

  it.each(['city_officer', 'city_admin'] as const)('a %s reads figures and no name', async (role) => {
    const { built } = await assigned();
    const opened = await open(actorOf(role, built), built.caseId);
    expect(opened.kind).toBe('outline');
    const text = JSON.stringify([
      opened,
      presentCaseOutline(opened.kind === 'outline' ? opened.outline : never(), TODAY),
    ]);
    for (const name of NAMES) expect(text).not.toContain(name);
    expect(text).toContain('1 người');
    expect(await views(built.caseId)).toEqual([]);
  });

  it.each([
    ['a sibling commune', async (built: BuiltCase) => actorOf('commune_officer', await buildCommune(built))],
    ['a sibling team', async (built: BuiltCase) => actorOf('team_leader', await buildTeam({ ...built }))],
    [
      'a mediator without it',
      async (built: BuiltCase) => actorOf('mediator', await buildMediator({ ...built })),
    ],
    ['another city', async () => actorOf('city_officer', await buildCommune())],
  ])('%s finds nothing, and nothing is audited', async (_who, actorFor) => {
    const { built } = await assigned();
    const { caseId, ...place } = built;
    await expect(open(await actorFor({ ...place, caseId }), caseId)).rejects.toThrow('not found');
    expect(await views(caseId)).toEqual([]);
  });

  it.each(['abc', '', '%27', "' OR 1=1 --", newId(), '00000000-0000-0000-0000-000000000000'])(
    'the id «%s» is not found',
    async (id) => {
      const { leader } = await assigned();
      await expect(open(leader, id)).rejects.toThrow('not found');
    },
  );

  it('a mediator who was replaced loses it at once', async () => {
    const { built, mediator, life, leader } = await assigned();
    const other = await buildMediator({ ...built });
    await open(actorOf('mediator', mediator), built.caseId);
    await life.take(leader, reassignStep, {
      mediatorIds: [other.mediatorId],
      source: 'leader',
      on: '2026-11-05',
      cause: 'breach',
      reason: 'x',
    });
    await expect(open(actorOf('mediator', mediator), built.caseId)).rejects.toThrow('not found');
    await open(actorOf('mediator', other), built.caseId);
  });
});

describe('a second team from another commune', () => {
  it('reads the case, may plan and hold meetings, and the case is counted once', async () => {
    const { built, mediator, life, leader } = await assigned();
    const helper = await buildTeam({
      ...(await buildCommune({ cityId: built.cityId, name: 'Giảng Võ' })),
      name: 'Tổ hòa giải số 3',
    });
    const [helpingLeader, helpingCommune] = [
      actorOf('team_leader', helper),
      actorOf('commune_officer', helper),
    ];
    await expect(open(helpingLeader, built.caseId)).rejects.toThrow('not found');

    const chosen = await step(leader, built.caseId, 'add-co-team', helper.communeId);
    expect(chosen.kind === 'open' && chosen.choices.teams).toEqual([
      { value: helper.teamId, label: 'Tổ hòa giải số 3' },
    ]);
    const foreign = await buildTeam();
    const asked = { communeId: foreign.communeId, teamId: foreign.teamId };
    expect(await life.try(leader, addCoTeamStep, asked)).toEqual({
      code: 'co_team_unknown',
      field: 'teamId',
    });
    await life.take(leader, addCoTeamStep, { communeId: helper.communeId, teamId: helper.teamId });

    const view = await viewOf(helpingLeader, built.caseId);
    expect(view.whose).toContain('Tổ hòa giải số 12');
    expect([view.steps.main?.action, ...view.steps.others.map(({ action }) => action)].sort()).toEqual([
      'hold_meeting',
      'plan_meeting',
    ]);
    expect((await viewOf(leader, built.caseId)).lockNote).toContain('Tổ hòa giải số 3, phường Giảng Võ');
    expect((await viewOf(helpingCommune, built.caseId)).steps.main).toBeNull();
    await life.take(helpingLeader, holdMeetingStep, holding(built, mediator));
    const tallies = await ownerRows(
      `SELECT commune_id, received FROM commune_case_month WHERE city_id = $1 AND received > 0`,
      [built.cityId],
    );
    expect(tallies).toEqual([{ commune_id: built.communeId, received: 1 }]);
  });
});

describe('the page of a step', () => {
  it('says why a step waits, and knows no step that is not there or never this actor’s', async () => {
    const { built, mediator, leader } = await assigned();
    expect(await step(leader, built.caseId, 'continue')).toMatchObject({
      kind: 'closed',
      reason: 'Tiếp tục hòa giải: vụ việc không tạm dừng.',
    });
    for (const slug of ['nothing', 'hold_meeting', '__proto__']) {
      await expect(step(leader, built.caseId, slug)).rejects.toThrow('not found');
    }
    await expect(step(actorOf('mediator', mediator), built.caseId, 'reassign')).rejects.toThrow('not found');
    await expect(step(actorOf('city_officer', built), built.caseId, 'assign')).rejects.toThrow('not found');
  });

  it('tells who cannot be chosen because of a declared interest', async () => {
    const { built, mediator, life, leader } = await assigned();
    await life.take(leader, declareInterestStep, { mediatorId: mediator.mediatorId });
    const view = await step(leader, built.caseId, 'reassign');
    const choices = view.kind === 'open' ? view.choices.mediators : [];
    expect(choices.find(({ value }) => value === mediator.mediatorId)?.blocked).toMatch(/lợi ích liên quan/);
  });
});

describe('the timeline', () => {
  it('stands newest first with the planned meeting on top, numbered after those that were held', async () => {
    const { built, mediator, life, leader } = await assigned();
    await life.take(leader, holdMeetingStep, holding(built, mediator));
    const plan = { on: '2026-11-23', time: '19:30', place: 'Nhà văn hóa', openness: 'private' };
    await life.take(leader, planMeetingStep, plan);
    const view = await viewOf(leader, built.caseId);
    expect(view.timeline.map(({ title, when, planned }) => [title, when, planned])).toEqual([
      ['Buổi hòa giải thứ hai', '23/11, 19 giờ 30', true],
      ['Buổi hòa giải thứ nhất, hai bên có mặt', '05/11, 19 giờ 30', false],
      ['Phân công Nguyễn Thị Hạnh', '03/11', false],
    ]);
    expect(view.clocks.map(({ state }) => state)).toEqual([
      'Đã bắt đầu sau 2 ngày',
      'Ngày mai, 19 giờ 30',
      'Luật không ấn định',
    ]);
  });
});

function never(): never {
  throw new Error('an outline was expected');
}
