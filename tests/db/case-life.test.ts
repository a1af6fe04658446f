import { describe, expect, it } from 'vitest';
import { acknowledgeAlertStep } from '@/lib/features/mediation-cases/steps/acknowledge-alert/step';
import { addDetailsStep } from '@/lib/features/mediation-cases/steps/add-details/step';
import { addPartyStep } from '@/lib/features/mediation-cases/steps/add-party/step';
import { assignStep } from '@/lib/features/mediation-cases/steps/assign/step';
import { cancelMeetingStep } from '@/lib/features/mediation-cases/steps/cancel-meeting/step';
import { closeStep } from '@/lib/features/mediation-cases/steps/close/step';
import { confirmScopeStep } from '@/lib/features/mediation-cases/steps/confirm-scope/step';
import { continueStep } from '@/lib/features/mediation-cases/steps/continue/step';
import { correctStep } from '@/lib/features/mediation-cases/steps/correct/step';
import { followObligationStep } from '@/lib/features/mediation-cases/steps/follow-obligation/step';
import { holdMeetingStep } from '@/lib/features/mediation-cases/steps/hold-meeting/step';
import { inviteExpertStep } from '@/lib/features/mediation-cases/steps/invite-expert/step';
import { markDuplicateStep } from '@/lib/features/mediation-cases/steps/mark-duplicate/step';
import { pauseStep } from '@/lib/features/mediation-cases/steps/pause/step';
import { planMeetingStep } from '@/lib/features/mediation-cases/steps/plan-meeting/step';
import { raiseAlertStep } from '@/lib/features/mediation-cases/steps/raise-alert/step';
import { reassignStep } from '@/lib/features/mediation-cases/steps/reassign/step';
import { referStep } from '@/lib/features/mediation-cases/steps/refer/step';
import { refuseStep } from '@/lib/features/mediation-cases/steps/refuse/step';
import { resumeStep } from '@/lib/features/mediation-cases/steps/resume/step';
import { actorOf, buildCase, buildMediator } from '../support/builders';
import { ownerRows } from '../support/owner';
import { agreeing, assigning, CaseLife, failing, holding } from '../support/take-step';

/** A case of a team with two mediators, and everyone who may work on it. */
async function opened() {
  const built = await buildCase();
  const mediator = await buildMediator({ ...built, fullName: 'Nguyễn Thị Hạnh' });
  const other = await buildMediator({ ...built, fullName: 'Lê Quang Điệp' });
  return {
    built,
    mediator,
    other,
    life: new CaseLife(built),
    commune: actorOf('commune_officer', built),
    leader: actorOf('team_leader', built),
    asMediator: actorOf('mediator', mediator),
  };
}

describe('a life that ends in agreement', () => {
  it('goes from details to the promise kept, each step leaving its columns and its line', async () => {
    const { built, mediator, life, commune, leader, asMediator } = await opened();
    await life.take(commune, addDetailsStep, {
      ground: 'one_party_request',
      subKind: 'shared_path',
      content: 'Bậc tam cấp lấn ngõ 40 cm.',
      parties: [
        {
          id: built.firstPartyId,
          kind: 'person',
          birthYear: '1974',
          headcount: '',
          address: 'Số 8',
          phone: '',
        },
      ],
    });
    expect(await life.row()).toMatchObject({ ground: 'one_party_request', subkind: 'shared_path' });

    await life.take(leader, confirmScopeStep);
    await life.take(leader, assignStep, assigning(mediator));
    expect(await life.row()).toMatchObject({
      status: 'assigned',
      scope_confirmed_on: '2026-11-22',
      assigned_on: '2026-11-03',
      must_start_by: '2026-11-06',
      reader_mediator_ids: [mediator.mediatorId],
    });

    const plan = { on: '2026-11-25', time: '19:30', place: 'Nhà văn hóa', openness: 'private' };
    await life.take(asMediator, planMeetingStep, plan);
    expect(await life.row()).toMatchObject({ next_meeting_at: '2026-11-25T12:30:00+00:00' });
    await life.take(asMediator, cancelMeetingStep, { reason: 'Bên thứ hai đi viện' });
    expect(await life.row()).toMatchObject({ next_meeting_at: null });

    await life.take(asMediator, inviteExpertStep, {
      name: 'Cao Xuân Bách',
      capacity: 'cán bộ địa chính phường',
      invitedBy: 'first',
      otherPartyConsents: true,
    });
    await life.take(asMediator, holdMeetingStep, {
      ...holding(built, mediator),
      nextOn: '2026-11-29',
      nextPlace: '',
    });
    expect(await life.row()).toMatchObject({
      status: 'in_mediation',
      started_on: '2026-11-05',
      openness: 'private',
      next_meeting_at: '2026-11-28T17:00:00+00:00',
    });
    expect(await life.parts('case_meeting_party')).toHaveLength(2);

    await life.take(leader, pauseStep, { on: '2026-11-06', askedBy: 'second', note: '' });
    expect(await life.row()).toMatchObject({ status: 'paused' });
    await life.take(leader, continueStep, { on: '2026-11-08', note: '' });
    await life.take(leader, closeStep, agreeing(built));
    expect(await life.row()).toMatchObject({
      status: 'closed',
      closing_reason: 'agreement',
      outcome: 'successful',
      ended_on: '2026-11-10',
      has_written_agreement: false,
      next_meeting_at: null,
      next_obligation_due: '2026-12-01',
    });
    const meetings = await life.parts('case_meeting');
    expect(meetings.map(({ state }) => state).sort()).toEqual(['cancelled', 'cancelled', 'held']);

    const [obligation] = await life.parts('case_obligation');
    const follow = (state: string, note = '') => ({
      obligationId: obligation?.id,
      state,
      on: '2026-11-20',
      note,
    });
    expect(await life.try(asMediator, followObligationStep, follow('trouble'))).toEqual({
      code: 'trouble_note_missing',
      field: 'note',
    });
    await life.take(asMediator, followObligationStep, follow('trouble', 'Thợ chưa đến.'));
    expect(await life.row()).toMatchObject({ next_obligation_due: '2026-12-01' });
    await life.take(asMediator, followObligationStep, follow('done'));
    expect(await life.row()).toMatchObject({ next_obligation_due: null, version: 12 });
    expect(await life.events()).toEqual([
      'details_added',
      'scope_confirmed',
      'assigned',
      'meeting_planned',
      'meeting_cancelled',
      'expert_invited',
      'meeting_held',
      'paused',
      'continued',
      'closed',
      'obligation_followed',
      'obligation_followed',
    ]);
  });
});

describe('other ends', () => {
  it.each([
    ['a party asks to stop before the first meeting', 'stopped_by_party', false],
    ['no agreement is possible after one', 'no_agreement_possible', true],
  ] as const)('%s: unsuccessful, and open again when the parties ask', async (_what, reason, meets) => {
    const { built, mediator, life, leader, asMediator } = await opened();
    await life.take(leader, assignStep, assigning(mediator));
    if (meets) await life.take(asMediator, holdMeetingStep, holding(built, mediator));
    await life.take(asMediator, closeStep, failing(reason));
    expect(await life.row()).toMatchObject({ outcome: 'unsuccessful', closing_reason: reason });
    await life.take(leader, resumeStep, { on: '2026-11-15', askedBy: 'both', note: '' });
    expect(await life.row()).toMatchObject({
      status: meets ? 'in_mediation' : 'assigned',
      outcome: null,
      closing_reason: null,
      ended_on: null,
    });
  });

  it.each([
    [refuseStep, {}, 'out_of_scope_refused', 'refused'],
    [referStep, { body: 'Công an phường' }, 'out_of_scope_referred', 'referred'],
  ] as const)('out of scope stays in the book with its reason (%#)', async (step, more, ending, line) => {
    const { life, leader } = await opened();
    const scope = { exclusion: 'crime', on: '2026-11-02', note: '', ...more };
    await life.take(leader, step as typeof refuseStep, scope);
    expect(await life.row()).toMatchObject({
      status: 'ended_otherwise',
      other_ending: ending,
      exclusion: 'crime',
      ended_on: '2026-11-02',
      outcome: null,
    });
    expect(await life.events()).toEqual([line]);
  });

  it('a line entered twice points at the first, found by its number in the same book', async () => {
    const { built, life, leader } = await opened();
    const first = await buildCase({ ...built });
    const [number] = await ownerRows<{ book_number: number }>(
      'SELECT book_number FROM mediation_case WHERE id = $1',
      [first.caseId],
    );
    const mark = (original: string) => ({ original, note: '' });
    expect(await life.try(leader, markDuplicateStep, mark('999999/2026'))).toEqual({
      code: 'original_unknown',
      field: 'original',
    });
    await life.take(leader, markDuplicateStep, mark(`${number?.book_number}/2026`));
    expect(await life.row()).toMatchObject({
      other_ending: 'duplicate_entry',
      duplicate_of_id: first.caseId,
      ended_on: '2026-11-22',
    });
  });
});

describe('beside the way', () => {
  it('an alert waits for the commune, which alone says it has arrived', async () => {
    const { life, commune, leader } = await opened();
    const told = {
      kind: 'violence',
      body: 'Chủ tịch UBND phường',
      toldOn: '2026-11-04',
      note: 'Có người mang gậy.',
    };
    await life.take(leader, raiseAlertStep, told);
    await life.take(leader, raiseAlertStep, { ...told, kind: 'offence' });
    expect(await life.row()).toMatchObject({ open_alerts: 2 });
    const [alert] = await life.parts('case_alert');
    await expect(life.take(leader, acknowledgeAlertStep, { alertId: alert?.id })).rejects.toThrow(
      'not found',
    );
    await life.take(commune, acknowledgeAlertStep, { alertId: alert?.id });
    expect(await life.row()).toMatchObject({ open_alerts: 1 });
    expect(await life.try(commune, acknowledgeAlertStep, { alertId: alert?.id })).toMatchObject({
      code: 'alert_unknown',
    });
  });

  it('reassigning keeps who served; the clock runs from the first assignment', async () => {
    const { mediator, other, life, leader } = await opened();
    await life.take(leader, assignStep, assigning(mediator));
    await life.take(leader, reassignStep, {
      mediatorIds: [other.mediatorId],
      source: 'parties',
      on: '2026-11-05',
      cause: 'unavailable',
      reason: 'Bà Hạnh đi xa',
    });
    expect(await life.row()).toMatchObject({
      must_start_by: '2026-11-06',
      reader_mediator_ids: [other.mediatorId],
    });
    const rows = await life.parts('case_mediator');
    expect(
      rows.map(({ mediator_name, ended_on, end_reason }) => [mediator_name, ended_on, end_reason]),
    ).toEqual(
      expect.arrayContaining([
        ['Nguyễn Thị Hạnh', '2026-11-05', 'unavailable'],
        ['Lê Quang Điệp', null, null],
      ]),
    );
  });

  it('a related person joins the parties and can be searched for', async () => {
    const { life, asMediator, leader, mediator } = await opened();
    await life.take(leader, assignStep, assigning(mediator));
    await life.take(asMediator, addPartyStep, {
      side: 'related',
      name: 'Đặng Thị Ân',
      kind: 'person',
      birthYear: '',
      headcount: '',
      address: '',
      phone: '0912 000 118',
    });
    const [narrative] = await life.parts('case_narrative');
    expect(narrative?.search_text).toContain('dang thi an');
    const parties = await life.parts('case_party');
    expect(parties.find(({ side }) => side === 'related')).toMatchObject({ ordinal: 1, phone: '0912000118' });
  });

  it.each([
    ['received_on', '2026-11-02', { received_on: '2026-11-02' }],
    ['kind', 'family', { kind: 'family', subkind: null }],
  ])('a correction of %s changes the line and keeps the old words', async (field, newValue, row) => {
    const { life, commune } = await opened();
    await life.take(commune, correctStep, { field, newValue, reason: 'Ghi nhầm' });
    expect(await life.row()).toMatchObject(row);
    const [event] = await life.parts('case_event');
    expect(event).toMatchObject({ kind: 'corrected', note: 'Lý do: Ghi nhầm', detail: { field } });
  });

  it('a corrected name stands in the record and in the search, and a closed case can still be corrected', async () => {
    const { life, leader } = await opened();
    await life.take(leader, refuseStep, { exclusion: 'crime', on: '2026-11-02', note: '' });
    await life.take(leader, correctStep, {
      field: 'second_party',
      newValue: 'Đặng Văn Sơn',
      reason: 'Sai tên',
    });
    const parties = await life.parts('case_party');
    expect(parties.map(({ name }) => name)).toContain('Đặng Văn Sơn');
    const [narrative] = await life.parts('case_narrative');
    expect(narrative?.search_text).toContain('dang van son');
    expect(narrative?.search_text).not.toContain('suu');
  });
});
