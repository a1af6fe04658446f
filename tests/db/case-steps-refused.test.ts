import { describe, expect, it } from 'vitest';
import { newId } from '@/lib/db/ids';
import { addPartyStep } from '@/lib/features/mediation-cases/steps/add-party/step';
import { assignStep } from '@/lib/features/mediation-cases/steps/assign/step';
import { closeStep } from '@/lib/features/mediation-cases/steps/close/step';
import { continueStep } from '@/lib/features/mediation-cases/steps/continue/step';
import { correctStep } from '@/lib/features/mediation-cases/steps/correct/step';
import { declareInterestStep } from '@/lib/features/mediation-cases/steps/declare-interest/step';
import { holdMeetingStep } from '@/lib/features/mediation-cases/steps/hold-meeting/step';
import { pauseStep } from '@/lib/features/mediation-cases/steps/pause/step';
import { planMeetingStep } from '@/lib/features/mediation-cases/steps/plan-meeting/step';
import { reassignStep } from '@/lib/features/mediation-cases/steps/reassign/step';
import { refuseStep } from '@/lib/features/mediation-cases/steps/refuse/step';
import { resumeStep } from '@/lib/features/mediation-cases/steps/resume/step';
import {
  actorOf,
  buildCase,
  buildCommune,
  buildMediator,
  buildTeam,
  type BuiltCase,
} from '../support/builders';
import { ownerRows } from '../support/owner';
import { agreeing, assigning, CaseLife, failing, holding, takeStep } from '../support/take-step';

const TABLES = [
  'mediation_case',
  'case_narrative',
  'case_party',
  'case_mediator',
  'case_meeting',
  'case_meeting_party',
  'case_invitee',
  'case_obligation',
  'case_alert',
  'case_event',
] as const;

/** Everything that stands of a case, as one text: equal before and after means nothing was written. */
async function everything({ caseId }: BuiltCase): Promise<string> {
  const rows = await Promise.all(
    TABLES.map((table) =>
      ownerRows(
        `SELECT to_jsonb(t) AS row FROM ${table} t WHERE ${table === 'mediation_case' ? 'id' : 'case_id'} = $1 ORDER BY to_jsonb(t)::text`,
        [caseId],
      ),
    ),
  );
  return JSON.stringify(rows);
}

/** A case in mediation, with its leader and mediator. */
async function inMediation() {
  const built = await buildCase();
  const mediator = await buildMediator({ ...built });
  const life = new CaseLife(built);
  const leader = actorOf('team_leader', built);
  await life.take(leader, assignStep, assigning(mediator));
  await life.take(leader, holdMeetingStep, holding(built, mediator));
  return { built, mediator, life, leader };
}

describe('what the rules refuse is not written', () => {
  it('steps out of order on a new case', async () => {
    const built = await buildCase();
    const mediator = await buildMediator({ ...built });
    const life = new CaseLife(built);
    const leader = actorOf('team_leader', built);
    const before = await everything(built);
    const plan = { on: '2026-11-25', time: '', place: 'Nhà văn hóa', openness: 'public' };
    expect(await life.try(leader, planMeetingStep, plan)).toMatchObject({ code: 'after_assignment' });
    expect(await life.try(leader, holdMeetingStep, holding(built, mediator))).toMatchObject({
      code: 'after_assignment',
    });
    expect(await life.try(leader, closeStep, agreeing(built))).toMatchObject({ code: 'after_assignment' });
    expect(await life.try(leader, continueStep, { on: '2026-11-05', note: '' })).toMatchObject({
      code: 'not_paused',
    });
    expect(await everything(built)).toBe(before);
  });

  it('steps that a case in mediation or ended no longer has', async () => {
    const { built, mediator, life, leader } = await inMediation();
    const scope = { exclusion: 'crime', on: '2026-11-06', note: '' };
    const asked = { on: '2026-11-15', askedBy: 'both', note: '' };
    const before = await everything(built);
    expect(await life.try(leader, refuseStep, scope)).toMatchObject({ code: 'mediation_begun' });
    expect(await life.try(leader, resumeStep, asked)).toMatchObject({ code: 'after_unsuccessful_closing' });
    expect(await everything(built)).toBe(before);
    await life.take(leader, closeStep, agreeing(built));
    const closed = await everything(built);
    expect(await life.try(leader, resumeStep, asked)).toMatchObject({ code: 'closed_successfully' });
    expect(await life.try(leader, pauseStep, asked)).toMatchObject({ code: 'case_closed' });
    expect(await life.try(leader, assignStep, assigning(mediator))).toMatchObject({ code: 'case_closed' });
    expect(await everything(built)).toBe(closed);
  });

  it.each([
    ['in the future', { on: '2026-11-23' }, 'date_in_future', 'on'],
    ['before the receipt', { on: '2026-10-31' }, 'date_before_received', 'on'],
    ['before the last meeting', { on: '2026-11-04' }, 'date_before_last_meeting', 'on'],
  ])('an end %s', async (_what, over, code, field) => {
    const { built, life, leader } = await inMediation();
    const before = await everything(built);
    expect(await life.try(leader, closeStep, { ...failing('no_agreement_possible'), ...over })).toEqual({
      code,
      field,
    });
    expect(await everything(built)).toBe(before);
  });

  it('people of another case, planted in a form', async () => {
    const { built, mediator, life, leader } = await inMediation();
    const foreign = await buildCase({ ...built });
    const stranger = await buildMediator({ ...built, to: '2026-11-01' });
    const elsewhere = await buildMediator();
    const before = await everything(built);
    const meeting = holding(built, mediator);
    expect(await life.try(leader, holdMeetingStep, { ...meeting, partyIds: [foreign.firstPartyId] })).toEqual(
      { code: 'party_unknown', field: 'partyIds' },
    );
    expect(await life.try(leader, holdMeetingStep, { ...meeting, partyIds: [] })).toEqual({
      code: 'nobody_came',
      field: 'partyIds',
    });
    const [promise] = agreeing(built).obligations;
    for (const [over, code] of [
      [{ debtorPartyId: foreign.firstPartyId }, 'party_unknown'],
      [{ creditorPartyId: foreign.firstPartyId }, 'party_unknown'],
      [{ creditorPartyId: built.secondPartyId }, 'creditor_is_debtor'],
      [{ dueOn: '2026-11-09' }, 'obligation_due_before_agreement'],
    ] as const) {
      const form = { ...agreeing(built), obligations: [{ ...promise, ...over }] };
      expect(await life.try(leader, closeStep, form)).toMatchObject({ code });
    }
    for (const one of [stranger, elsewhere]) {
      const form = {
        mediatorIds: [one.mediatorId],
        source: 'leader',
        on: '2026-11-06',
        cause: 'reassigned',
        reason: 'x',
      };
      expect(await life.try(leader, reassignStep, form)).toEqual({
        code: 'mediator_not_active',
        field: 'mediatorIds',
      });
    }
    expect(await everything(built)).toBe(before);
  });

  it('a day of receipt that would leave the book of its year', async () => {
    const { life, leader } = await inMediation();
    const correct = (newValue: string) => ({ field: 'received_on', newValue, reason: 'Ghi nhầm' });
    expect(await life.try(leader, correctStep, correct('2025-12-31'))).toEqual({
      code: 'received_in_other_year',
      field: 'newValue',
    });
    expect(await life.try(leader, correctStep, correct('2026-11-04'))).toMatchObject({
      code: 'received_after_next_step',
    });
    const kind = { field: 'kind', newValue: 'nonsense', reason: 'x' };
    expect(await life.try(leader, correctStep, kind)).toMatchObject({ code: 'correction_unknown_choice' });
    const agreement = { field: 'agreement', newValue: 'x', reason: 'x' };
    expect(await life.try(leader, correctStep, agreement)).toEqual({
      code: 'correction_nothing_there',
      field: 'field',
    });
  });
});

describe('a declared interest', () => {
  it('takes the case from the mediator with that very act, and bars them for good', async () => {
    const { built, mediator, life, leader } = await inMediation();
    const self = actorOf('mediator', mediator);
    const other = await buildMediator({ ...built, fullName: 'Lê Quang Điệp' });
    expect(await life.try(self, declareInterestStep, { mediatorId: other.mediatorId })).toMatchObject({
      code: 'interest_of_another',
    });
    await life.take(self, declareInterestStep, { mediatorId: mediator.mediatorId });
    expect(await life.row()).toMatchObject({ reader_mediator_ids: [], status: 'in_mediation' });
    const asked = { on: '2026-11-06', askedBy: 'first', note: '' };
    await expect(life.take(self, pauseStep, asked)).rejects.toThrow('not found');
    expect(await life.try(leader, holdMeetingStep, holding(built, mediator))).toMatchObject({
      code: 'after_reassignment',
    });
    const again = {
      mediatorIds: [mediator.mediatorId],
      source: 'parties',
      on: '2026-11-06',
      cause: 'reassigned',
      reason: 'Các bên muốn',
    };
    expect(await life.try(leader, reassignStep, again)).toEqual({
      code: 'mediator_interested',
      field: 'mediatorIds',
    });
    await life.take(leader, reassignStep, { ...again, mediatorIds: [other.mediatorId] });
    expect(await life.row()).toMatchObject({ reader_mediator_ids: [other.mediatorId] });
  });
});

describe('who may not act is told that nothing is there', () => {
  it.each([
    ['a sibling commune', async (built: BuiltCase) => actorOf('commune_officer', await buildCommune(built))],
    ['a sibling team', async (built: BuiltCase) => actorOf('team_leader', await buildTeam({ ...built }))],
    [
      'a mediator of the team without the case',
      async (built: BuiltCase) => actorOf('mediator', await buildMediator({ ...built })),
    ],
    ['another city’s commune', async () => actorOf('commune_officer', await buildCommune())],
  ])('%s', async (_who, actorFor) => {
    const { built, life } = await inMediation();
    const actor = await actorFor({ ...built });
    const before = await everything(built);
    const asked = { on: '2026-11-06', askedBy: 'first', note: '' };
    await expect(life.take(actor, pauseStep, asked)).rejects.toThrow('not found');
    await expect(takeStep(actor, pauseStep, { caseId: newId(), version: 0, ...asked })).rejects.toThrow(
      'not found',
    );
    expect(await everything(built)).toBe(before);
  });

  it('the city: its role has no right to lock or change a case', async () => {
    const { built, life } = await inMediation();
    const asked = { on: '2026-11-06', askedBy: 'first', note: '' };
    await expect(life.take(actorOf('city_officer', built), pauseStep, asked)).rejects.toMatchObject({
      code: 'denied',
    });
  });

  it('a mediator may not do what is the leader’s', async () => {
    const { mediator, life } = await inMediation();
    const self = actorOf('mediator', mediator);
    const form = { ...assigning(mediator), cause: 'reassigned', reason: 'x' };
    const { mediatorIds, source, on, cause, reason } = form;
    await expect(life.take(self, reassignStep, { mediatorIds, source, on, cause, reason })).rejects.toThrow(
      'not found',
    );
  });
});

describe('bad input', () => {
  const name = (typed: string) => ({
    caseId: newId(),
    version: 0,
    side: 'related',
    name: typed,
    kind: 'person',
    birthYear: '',
    headcount: '',
    address: '',
    phone: '',
  });

  it.each([
    ['too long', 'ă'.repeat(201)],
    ['a million characters', 'a'.repeat(1_000_000)],
    ['NUL', 'Nguyễn\u0000An'],
    ['nothing one can see', '\u200b\u202e '],
  ])('a name that is %s is refused', (_what, typed) => {
    expect(addPartyStep.input.safeParse(name(typed)).success).toBe(false);
  });

  it('NFD, zero width and direction marks are cleaned away', () => {
    const typed = `  ${'Nguyễn Văn Ân'.normalize('NFD')}\u200b\u202e `;
    expect(addPartyStep.input.parse(name(typed)).name).toBe('Nguyễn Văn Ân');
  });

  it.each([{ status: 'closed' }, { cityId: newId() }, { teamId: newId() }, { outcome: 'successful' }])(
    'fields nobody asked for are refused: %o',
    (extra) => {
      expect(addPartyStep.input.safeParse({ ...name('Nguyễn Văn Ân'), ...extra }).success).toBe(false);
    },
  );

  it.each(['31/02/2026', '2026-02-30', '01/01/1899', 'hôm qua', ''])('a day like «%s» is refused', (on) => {
    const form = { caseId: newId(), version: 0, ...failing('no_agreement_possible'), on };
    expect(closeStep.input.safeParse(form).success).toBe(false);
  });

  it('rows of an agreement are judged only when an agreement ends the case', () => {
    const rows = [{ debtorPartyId: '', creditorPartyId: '', what: '', amountVnd: '', dueOn: '' }];
    const base = { caseId: newId(), version: 0 };
    expect(
      closeStep.input.parse({ ...base, ...failing('no_agreement_possible'), obligations: rows }).obligations,
    ).toEqual([]);
    const judged = closeStep.input.safeParse({
      ...base,
      ...failing('no_agreement_possible'),
      reason: 'agreement',
      agreement: 'x',
      obligations: rows,
    });
    expect(judged.error?.issues.map(({ path }) => path.join('.'))).toEqual([
      'obligations.0.debtorPartyId',
      'obligations.0.what',
      'obligations.0.dueOn',
    ]);
  });
});
