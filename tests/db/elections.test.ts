import { beforeEach, describe, expect, it } from 'vitest';
import { candidateStep, removeCandidateStep } from '@/lib/features/elections/steps/candidate/step';
import { copiesStep } from '@/lib/features/elections/steps/copies/step';
import { countStep } from '@/lib/features/elections/steps/count/step';
import { decideStep } from '@/lib/features/elections/steps/decide/step';
import { cancelStep, endWithoutResultStep } from '@/lib/features/elections/steps/ending/step';
import { holdStep } from '@/lib/features/elections/steps/hold/step';
import { planStep } from '@/lib/features/elections/steps/plan/step';
import { proposeStep } from '@/lib/features/elections/steps/propose/step';
import { publishStep } from '@/lib/features/elections/steps/publish/step';
import { ConflictError } from '@/lib/server/conflict';
import { NotFoundError } from '@/lib/server/not-found';
import type { Actor } from '@/lib/domain/access/roles';
import { actorOf, buildMediator, buildTeam, type BuiltTeam } from '../support/builders';
import { owner, ownerRows } from '../support/owner';
import { ElectionLife, seatsOf, tryOpening } from '../support/take-election-step';

const ALL_CRITERIA = ['resident_citizen', 'volunteers', 'good_character', 'able_to_mediate'];

const standing = (fullName: string, over: object = {}) => ({
  candidateId: '',
  mediatorId: '',
  isNewPerson: false,
  role: 'member',
  source: 'introduced',
  consentedOn: '2026-10-28',
  fullName,
  birthYear: '1970',
  birthDate: '',
  sex: 'female',
  phone: '',
  ethnicity: 'Tày',
  qualification: 'law',
  qualificationNote: 'Cử nhân luật',
  occupation: 'Giáo viên nghỉ hưu',
  officeHeld: '',
  address: 'Số 5, ngõ 12',
  criteria: ALL_CRITERIA,
  ...over,
});
const plan = (over: object = {}) => ({
  head: 'Vũ Thị Hạnh',
  deputy: 'Đỗ Văn Bình',
  secretary: 'Lê Thị Thu',
  members: [{ name: 'Ngô Thị Nga', organisation: 'Hội Phụ nữ' }],
  on: '2026-11-02',
  time: '19h30',
  place: 'Nhà văn hóa',
  method: 'show_of_hands',
  seats: 2,
  ...over,
});
const meeting = (over: object = {}) => ({
  on: '2026-11-02',
  beganAt: '19h30',
  endedAt: '21h',
  place: 'Nhà văn hóa',
  electorate: 200,
  present: 120,
  witness: '',
  witnessIsUnrelated: false,
  minutesNote: '',
  ...over,
});
const counting = (ids: readonly string[], votes: readonly number[], over: object = {}) => ({
  issued: '',
  returned: '',
  valid: '',
  invalid: '',
  votes: ids.map((candidateId, index) => ({ candidateId, votes: votes[index] ?? 0 })),
  ...over,
});
const proposal = { proposedBy: 'Vũ Thị Hạnh', number: '', sentOn: '2026-11-04', receivedOn: '2026-11-05' };
const decision = (chosenIds: readonly string[], over: object = {}) => ({
  number: '142/QĐ-UBND',
  decidedOn: '2026-11-10',
  takesEffectOn: '',
  signer: 'Nguyễn Văn Minh',
  signerOffice: 'Chủ tịch UBND',
  chosenIds,
  note: '',
  ...over,
});

let team: BuiltTeam;
let official: Actor;
beforeEach(async () => {
  team = await buildTeam();
  official = actorOf('commune_officer', team);
});

/** An election whose candidates are written and whose votes are counted. */
async function counted(
  names: readonly string[],
  votes: readonly number[],
  kind = 'mediators',
): Promise<ElectionLife> {
  const life = await ElectionLife.open(official, team, kind);
  for (const name of names) await life.take(candidateStep, standing(name));
  await life.take(planStep, plan());
  await life.take(holdStep, meeting());
  const ids = (await life.candidates()).map(({ id }) => id);
  return life.take(countStep, counting(ids, votes));
}

const chosenOf = async (life: ElectionLife, standings: readonly string[] = ['elected']) =>
  (await life.candidates())
    .filter(({ standing: result }) => result !== null && standings.includes(result))
    .map(({ id }) => id);

describe('an election of mediators', () => {
  it('goes from the list to seats, papers and an audit, everything typed once', async () => {
    const life = await counted(['Nông Thị Sen', 'Cao Thị Bích', 'Hà Văn Tú'], [119, 101, 100]);
    await life.take(proposeStep, proposal);
    await life.take(decideStep, decision(await chosenOf(life)));
    expect(await life.row()).toMatchObject({ status: 'decided', electorate: 200, present: 120 });
    expect((await life.candidates()).map(({ standing: result, recognised }) => [result, recognised])).toEqual(
      [
        ['elected', true],
        ['elected', true],
        ['not_passed', false],
      ],
    );
    expect(await seatsOf(team)).toEqual([
      expect.objectContaining({
        name: 'Cao Thị Bích',
        role: 'member',
        from: '2026-11-10',
        to: null,
        recognition: 'first',
      }),
      expect.objectContaining({ name: 'Nông Thị Sen', role: 'member', recognised: true }),
    ]);
    const [person] = await ownerRows(
      `SELECT birth_year, ethnicity, qualification, occupation, address, criteria_met, recognised_on::text FROM mediator
        WHERE city_id = $1 AND full_name = 'Nông Thị Sen'`,
      [team.cityId],
    );
    expect(person).toEqual({
      birth_year: 1970,
      ethnicity: 'Tày',
      qualification: 'law',
      occupation: 'Giáo viên nghỉ hưu',
      address: 'Số 5, ngõ 12',
      criteria_met: ALL_CRITERIA,
      recognised_on: '2026-11-10',
    });

    await life.take(publishStep, { on: '2026-11-12', how: 'Niêm yết tại nhà văn hóa' });
    const recipients = await ownerRows<{ id: string; kind: string; name: string }>(
      `SELECT r.id, r.kind, r.name FROM roll_decision_recipient r JOIN election e ON e.decision_id = r.decision_id
        WHERE e.id = $1 ORDER BY r.kind, r.name`,
      [life.electionId],
    );
    expect(recipients.map(({ kind }) => kind)).toEqual([
      'front_standing_committee',
      'front_work_committee',
      'mediator',
      'mediator',
      'neighbourhood_head',
    ]);
    expect(recipients.map(({ name }) => name)).toContain('Đỗ Văn Bình');
    await life.take(copiesStep, {
      copies: recipients.map(({ id }) => ({ recipientId: id, receivedOn: '2026-11-13' })),
    });
    expect(
      (
        await life.try(copiesStep, {
          copies: [{ recipientId: recipients[0]?.id, receivedOn: '2026-11-14' }],
        })
      )?.code,
    ).toBe('copies_all_received');
    expect(await life.course()).toEqual([
      'opened',
      'candidate_saved',
      'candidate_saved',
      'candidate_saved',
      'planned',
      'held',
      'counted',
      'proposed',
      'decided',
      'published',
      'copies_received',
    ]);
    const audited = await ownerRows<{ action: string }>(
      'SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY seq',
      [life.electionId],
    );
    expect(audited.map(({ action }) => action)).toEqual(
      (await life.course()).map((kind) => `election.${kind}`),
    );
  });

  it('no step can be skipped', async () => {
    const life = await ElectionLife.open(official, team, 'mediators');
    expect((await life.try(holdStep, meeting()))?.code).toBe('after_planning');
    expect((await life.try(countStep, counting([], [])))?.code).toBe('after_meeting');
    expect((await life.try(proposeStep, proposal))?.code).toBe('after_count');
    expect((await life.try(decideStep, decision([])))?.code).toBe('after_proposal');
    expect((await life.try(publishStep, { on: '2026-11-12', how: 'Loa' }))?.code).toBe('after_decision');
    await life.take(planStep, plan());
    expect((await life.try(holdStep, meeting()))?.code).toBe('after_candidates');
    expect(await life.row()).toMatchObject({ status: 'planned', version: 1 });
  });

  it('a meeting of exactly half is written down and held again', async () => {
    const life = await ElectionLife.open(official, team, 'mediators');
    await life.take(candidateStep, standing('Nông Thị Sen'));
    await life.take(planStep, plan());
    await life.take(holdStep, meeting({ present: 100 }));
    expect(await life.row()).toMatchObject({ status: 'listing', held_on: null, planned_on: null });
    await life.take(planStep, plan({ on: '2026-11-09' }));
    await life.take(holdStep, meeting({ on: '2026-11-09', present: 101 }));
    expect(await life.row()).toMatchObject({ status: 'held', present: 101 });
    expect(await life.course()).toContain('meeting_invalid');
  });

  it('without households nothing is half of anything', async () => {
    const life = await ElectionLife.open(official, team, 'mediators');
    await life.take(candidateStep, standing('Nông Thị Sen'));
    await life.take(planStep, plan({ method: 'household_ballots' }));
    expect(await life.try(holdStep, meeting({ electorate: 0, present: '' }))).toEqual({
      code: 'electorate_missing',
      field: 'electorate',
    });
  });

  it('those tied at the edge are all listed, and the chairman chooses', async () => {
    const life = await counted(['A Một', 'B Hai', 'C Ba'], [119, 110, 110]);
    await life.take(proposeStep, proposal);
    const [first, second, third] = (await life.candidates()).map(({ id }) => id);
    expect((await life.try(decideStep, decision([first, second, third] as string[])))?.code).toBe(
      'chosen_above_seats',
    );
    expect((await life.try(decideStep, decision([second, third] as string[])))?.code).toBe(
      'refusal_reason_missing',
    );
    await life.take(decideStep, decision([first, third] as string[]));
    expect((await seatsOf(team)).map(({ name }) => name)).toEqual(['A Một', 'C Ba']);
  });

  it('nobody passed: ends without result, and a supplementary election follows it', async () => {
    const life = await counted(['A Một'], [100]);
    expect((await life.try(proposeStep, proposal))?.code).toBe('nobody_passed');
    await life.take(endWithoutResultStep, { on: '2026-11-03', reason: 'Không ai quá nửa' });
    const next = await ElectionLife.open(official, team, 'supplementary', life.electionId);
    expect(await next.row()).toMatchObject({ follows_id: life.electionId, status: 'listing' });
    expect(await seatsOf(team)).toEqual([]);
  });

  it('a secret ballot needs its witness and ballots that add up', async () => {
    const life = await ElectionLife.open(official, team, 'mediators');
    await life.take(candidateStep, standing('Nông Thị Sen'));
    await life.take(planStep, plan({ method: 'secret_ballot' }));
    expect((await life.try(holdStep, meeting()))?.field).toBe('witness');
    expect((await life.try(holdStep, meeting({ witness: 'Bà Tư' })))?.field).toBe('witnessIsUnrelated');
    await life.take(holdStep, meeting({ witness: 'Bà Tư', witnessIsUnrelated: true }));
    const ids = (await life.candidates()).map(({ id }) => id);
    const ballots = { issued: 120, returned: 118, valid: 115, invalid: 2 };
    expect((await life.try(countStep, counting(ids, [110], ballots)))?.code).toBe('ballots_do_not_add_up');
    await life.take(countStep, counting(ids, [110], { ...ballots, invalid: 3 }));
    expect(await life.row()).toMatchObject({ status: 'counted', ballots_invalid: 3 });
  });
});

describe('who is already on the roll', () => {
  it('is found by name and year, and linked instead of entered twice', async () => {
    const known = await buildMediator({ ...team, fullName: 'Trần Văn Lộc', to: '2020-01-01' });
    const life = await ElectionLife.open(official, team, 'mediators');
    const typed = standing('Trần Văn Lộc', { birthYear: '1965', sex: 'male' });
    expect(await life.try(candidateStep, typed)).toEqual({ code: 'twin_found', field: 'isNewPerson' });
    await life.take(candidateStep, { ...typed, mediatorId: known.mediatorId });
    expect((await life.try(candidateStep, { ...typed, mediatorId: known.mediatorId }))?.code).toBe(
      'candidate_twice',
    );
    await life.take(planStep, plan());
    await life.take(holdStep, meeting());
    const ids = (await life.candidates()).map(({ id }) => id);
    await life.take(countStep, counting(ids, [119]));
    await life.take(proposeStep, proposal);
    await life.take(decideStep, decision(ids));
    const people = await ownerRows(`SELECT id, occupation FROM mediator WHERE city_id = $1`, [team.cityId]);
    expect(people).toEqual([{ id: known.mediatorId, occupation: 'Giáo viên nghỉ hưu' }]);
    expect((await seatsOf(team)).map(({ from, to }) => [from, to])).toEqual([
      ['2014-01-01', '2020-01-01'],
      ['2026-11-10', null],
    ]);
  });

  it('came to the roll after the list was drawn up: the decision waits until the two are told apart', async () => {
    const life = await counted(['Nông Thị Sen'], [119]);
    await life.take(proposeStep, proposal);
    await buildMediator({ ...team, fullName: 'Nông Thị Sen' });
    await owner().query(`UPDATE mediator SET birth_year = 1970 WHERE city_id = $1`, [team.cityId]);
    expect((await life.try(decideStep, decision(await chosenOf(life))))?.code).toBe('twin_found');
  });

  it('may be another person of the same name, if the official says so', async () => {
    await buildMediator({ ...team, fullName: 'Nông Thị Sen' });
    const life = await ElectionLife.open(official, team, 'mediators');
    await life.take(candidateStep, standing('Nông Thị Sen', { birthYear: '1965', isNewPerson: true }));
    expect(await life.candidates()).toHaveLength(1);
  });
});

describe('the election of a leader', () => {
  async function elect(
    mediators: readonly { readonly mediatorId: string; readonly fullName: string }[],
    votes: readonly number[],
  ) {
    const life = await ElectionLife.open(official, team, 'leader');
    for (const { mediatorId, fullName } of mediators) {
      await life.take(candidateStep, standing(fullName, { mediatorId, role: 'leader' }));
    }
    await life.take(planStep, plan({ seats: 1, deputy: '' }));
    await life.take(holdStep, meeting({ electorate: 0, present: mediators.length }));
    const ids = (await life.candidates()).map(({ id }) => id);
    return life.take(countStep, counting(ids, votes));
  }

  it('is by and among the mediators: one seat ends, another begins, the former leader stays as member', async () => {
    const old = await buildMediator({ ...team, fullName: 'Cũ', role: 'leader' });
    const next = await buildMediator({ ...team, fullName: 'Mới' });
    await buildMediator({ ...team, fullName: 'Ba' });
    const life = await elect([next, old], [2, 1]);
    expect(await life.row()).toMatchObject({ electorate: 3 });
    await life.take(proposeStep, proposal);
    await life.take(decideStep, decision(await chosenOf(life)));
    const seats = await seatsOf(team);
    expect(
      seats
        .filter(({ to }) => to === null)
        .map(({ name, role }) => `${name} ${role}`)
        .sort(),
    ).toEqual(['Ba member', 'Cũ member', 'Mới leader']);
    expect(seats.filter(({ to }) => to !== null).map(({ name, to, reason }) => [name, to, reason])).toEqual([
      ['Cũ', '2026-11-10', 'role_changed'],
      ['Mới', '2026-11-10', 'role_changed'],
    ]);
    // Somebody who serves is not new because of a new role.
    expect(seats.find(({ role, to }) => role === 'leader' && to === null)?.recognised).toBe(true);
  });

  it('does not take somebody of another team, nor half of the team', async () => {
    const [one, two] = [
      await buildMediator({ ...team, fullName: 'Một' }),
      await buildMediator({ ...team, fullName: 'Hai' }),
    ];
    const stranger = await buildMediator(await buildTeam({ ...team, name: 'Tổ hòa giải số 2' }));
    const life = await ElectionLife.open(official, team, 'leader');
    expect(
      (await life.try(candidateStep, standing('Lạ', { mediatorId: stranger.mediatorId, role: 'leader' })))
        ?.code,
    ).toBe('not_of_the_team');
    expect((await life.try(candidateStep, standing('Chưa có', { role: 'leader' })))?.code).toBe(
      'person_missing',
    );
    await life.take(cancelStep, { on: '2026-11-03', reason: 'Mở nhầm' });
    const half = await elect([one, two], [1, 1]);
    expect((await half.candidates()).map((candidate) => candidate.standing)).toEqual([
      'not_passed',
      'not_passed',
    ]);
  });

  it('needs mediators to elect one', async () => {
    const outcome = await tryOpening(official, team, 'leader');
    expect(outcome.ok ? 'ok' : outcome.refusal.code).toBe('team_empty');
  });
});

it('re-recognition lists whoever serves, has no vote, and makes nobody new', async () => {
  await buildMediator({ ...team, fullName: 'Tổ trưởng', role: 'leader' });
  await buildMediator({ ...team, fullName: 'Thành viên' });
  const life = await ElectionLife.open(official, team, 're_recognition');
  expect((await life.candidates()).map(({ name }) => name).sort()).toEqual(['Thành viên', 'Tổ trưởng']);
  expect((await life.try(planStep, plan()))?.code).toBe('no_vote');
  await life.take(proposeStep, proposal);
  await life.take(decideStep, decision((await life.candidates()).map(({ id }) => id)));
  const seats = await seatsOf(team);
  expect(seats.map(({ name, role, to, recognition }) => [name, role, to, recognition])).toEqual([
    ['Thành viên', 'member', null, 're_recognition'],
    ['Tổ trưởng', 'leader', null, 're_recognition'],
  ]);
});

describe('who may, and two at once', () => {
  it('the second of two editors is told, and nothing is done twice', async () => {
    const life = await ElectionLife.open(official, team, 'mediators');
    await life.take(candidateStep, standing('Nông Thị Sen'));
    const stale = { version: 0 };
    await expect(life.try(candidateStep, { ...standing('Cao Thị Bích'), ...stale })).rejects.toBeInstanceOf(
      ConflictError,
    );
    const answers = await Promise.allSettled([
      life.try(planStep, { ...plan(), version: 1 }),
      life.try(planStep, { ...plan({ place: 'Đình làng' }), version: 1 }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('a second opening of the same kind is refused; of two at once one opens', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => tryOpening(official, team, 'mediators')));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal.code]))).toEqual([
      'already_open',
      'already_open',
    ]);
  });

  it.each(['team_leader', 'city_officer'] as const)('a %s takes no step', async (role) => {
    const life = await ElectionLife.open(official, team, 'mediators');
    await expect(
      life.try(candidateStep, standing('Nông Thị Sen'), actorOf(role, team)),
    ).rejects.toBeInstanceOf(NotFoundError);
  });

  it('another commune finds nothing', async () => {
    const life = await ElectionLife.open(official, team, 'mediators');
    const stranger = actorOf('commune_officer', await buildTeam());
    await expect(life.try(cancelStep, { on: '2026-11-03', reason: 'x' }, stranger)).rejects.toBeInstanceOf(
      NotFoundError,
    );
  });

  it('a name is taken off with a reason, and the course keeps it', async () => {
    const life = await ElectionLife.open(official, team, 'mediators');
    await life.take(candidateStep, standing('Nông Thị Sen'));
    const [candidate] = await life.candidates();
    await life.take(removeCandidateStep, {
      candidateId: candidate?.id,
      on: '2026-11-01',
      reason: 'Chuyển đi',
    });
    expect(await life.candidates()).toEqual([]);
    expect(await life.course()).toContain('candidate_removed');
  });
});

describe('with the application out of the way the database still refuses', () => {
  const broken = async (column: string, value: unknown, life: ElectionLife) =>
    owner()
      .query(`UPDATE election SET ${column} = $2 WHERE id = $1`, [life.electionId, value])
      .then(
        () => 'written',
        (error: { constraint?: string }) => error.constraint,
      );

  it.each([
    ['present', 100, 'quorum_of_households'],
    ['present', 201, 'present_of_the_electorate'],
    ['status', 'decided', 'decided_by_a_decision'],
    ['status', 'proposed', 'proposal_before_decision'],
    ['status', 'cancelled', 'an_end_says_why'],
    ['method', null, 'a_vote_is_held'],
    ['kind', 're_recognition', 'no_vote_in_re_recognition'],
  ])('%s = %s', async (column, value, constraint) => {
    expect(await broken(column, value, await counted(['A Một'], [119]))).toBe(constraint);
  });

  it.each([
    ['standing', 'elected', 'passed_by_more_than_half'],
    ['votes', null, 'standing_has_votes'],
    ['consented_on', null, 'introduced_with_consent'],
    ['is_recognised', true, 'recognised_among_the_listed'],
    ['birth_year', null, 'new_person_is_known'],
  ])('of a candidate with exactly half: %s = %s', async (column, value, constraint) => {
    const life = await counted(['A Một'], [100]);
    const answer = await owner()
      .query(`UPDATE election_candidate SET ${column} = $2 WHERE election_id = $1`, [life.electionId, value])
      .then(
        () => 'written',
        (error: { constraint?: string }) => error.constraint,
      );
    expect(answer).toBe(constraint);
  });
});
