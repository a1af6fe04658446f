import { describe, expect, it } from 'vitest';
import {
  CITY_OFFICER,
  COMMUNE,
  FACTS,
  LEADER,
  MEDIATOR,
  OTHER_COMMUNE,
} from '@/lib/domain/mediation-case/case-facts.fixture';
import {
  decideAssign,
  decideReassign,
  type AssignInput,
  type ReassignInput,
  type TeamMember,
} from '@/lib/domain/mediation-case/decisions/assign';
import { decideDeclareInterest } from '@/lib/domain/mediation-case/decisions/declare-interest';
import { decideInviteExpert } from '@/lib/domain/mediation-case/decisions/invite-expert';
import {
  decideCancelMeeting,
  decideHoldMeeting,
  decidePlanMeeting,
  type HoldMeetingInput,
  type PlanMeetingInput,
} from '@/lib/domain/mediation-case/decisions/meetings';
import { decideContinue, decidePause } from '@/lib/domain/mediation-case/decisions/pause';

const TODAY = '2026-11-22';
const MEMBERS: readonly TeamMember[] = [
  { mediatorId: 'm1', teamId: 't1', from: '2020-01-01', to: null },
  { mediatorId: 'm2', teamId: 't1', from: '2020-01-01', to: '2026-11-16' },
  { mediatorId: 'm3', teamId: 't1', from: '2026-11-17', to: null },
  { mediatorId: 'm4', teamId: 't2', from: '2020-01-01', to: null },
];

const refusedWith = (code: string) => ({ ok: false, error: code });

describe('decideAssign', () => {
  const input: AssignInput = {
    source: 'leader',
    mediatorIds: ['m1', 'm2'],
    on: '2026-11-16',
    startException: null,
    agreedStartOn: null,
  };

  it('assigns members of the day and starts the clock', () => {
    expect(decideAssign(FACTS.received, input, MEMBERS, LEADER, TODAY)).toEqual({
      ok: true,
      value: { ...input, event: 'assigned', status: 'assigned' },
    });
  });

  it.each<[string, Partial<AssignInput>]>([
    ['date_before_received', { on: '2026-11-13' }],
    ['date_in_future', { on: '2026-11-23' }],
    ['mediator_missing', { mediatorIds: [] }],
    ['mediator_repeated', { mediatorIds: ['m1', 'm1'] }],
    ['mediator_not_active', { on: '2026-11-17' }],
    ['mediator_not_active', { mediatorIds: ['m3'] }],
    ['mediator_not_active', { mediatorIds: ['m4'] }],
    ['mediator_not_active', { mediatorIds: ['nobody'] }],
    ['agreed_start_missing', { startException: 'agreed_time' }],
    ['agreed_start_before_assignment', { startException: 'agreed_time', agreedStartOn: '2026-11-15' }],
  ])('refuses: %s', (code, change) => {
    expect(decideAssign(FACTS.received, { ...input, ...change }, MEMBERS, LEADER, TODAY)).toEqual(
      refusedWith(code),
    );
  });

  it('takes mediators of the helping team', () => {
    const shared = { ...FACTS.received, coTeamId: 't2' };
    expect(decideAssign(shared, { ...input, mediatorIds: ['m1', 'm4'] }, MEMBERS, LEADER, TODAY).ok).toBe(
      true,
    );
  });

  it('never takes who declared an interest, even chosen by the parties', () => {
    const facts = { ...FACTS.received, interestedMediatorIds: ['m1'] };
    expect(decideAssign(facts, { ...input, source: 'parties' }, MEMBERS, LEADER, TODAY)).toEqual(
      refusedWith('mediator_interested'),
    );
  });

  it('keeps an agreed day only with its exception', () => {
    const decision = decideAssign(
      FACTS.received,
      { ...input, startException: 'immediate', agreedStartOn: '2026-12-01' },
      MEMBERS,
      LEADER,
      TODAY,
    );
    expect(decision).toMatchObject({ ok: true, value: { startException: 'immediate', agreedStartOn: null } });
  });

  it.each([
    ['a stranger', OTHER_COMMUNE],
    ['the city', CITY_OFFICER],
    ['a mediator', MEDIATOR],
  ])('tells %s nothing, not even that the case is closed', (_name, actor) => {
    expect(decideAssign(FACTS.successful, input, MEMBERS, actor, TODAY)).toEqual(refusedWith('not_allowed'));
  });

  it('tells whoever may that the moment is wrong', () => {
    expect(decideAssign(FACTS.successful, input, MEMBERS, LEADER, TODAY)).toEqual(refusedWith('case_closed'));
  });
});

describe('decideReassign', () => {
  const input: ReassignInput = {
    source: 'leader',
    mediatorIds: ['m1', 'm3'],
    on: '2026-11-19',
    reason: 'Ông Điệp thôi làm hòa giải viên',
  };

  it('says who comes and who goes', () => {
    expect(decideReassign(FACTS.inMediation, input, MEMBERS, LEADER, TODAY)).toMatchObject({
      ok: true,
      value: { status: 'in_mediation', addedMediatorIds: ['m3'], releasedMediatorIds: ['m2'] },
    });
  });

  it.each<[string, Partial<ReassignInput>]>([
    ['date_before_assignment', { on: '2026-11-15', mediatorIds: ['m1'] }],
    ['mediators_unchanged', { on: '2026-11-16', mediatorIds: ['m2', 'm1'] }],
    ['reason_missing', { reason: ' ' }],
  ])('refuses: %s', (code, change) => {
    expect(decideReassign(FACTS.inMediation, { ...input, ...change }, MEMBERS, LEADER, TODAY)).toEqual(
      refusedWith(code),
    );
  });
});

describe('decideDeclareInterest', () => {
  it('releases the mediator at once', () => {
    expect(decideDeclareInterest(FACTS.assigned, 'm1', MEDIATOR)).toEqual({
      ok: true,
      value: {
        event: 'interest_declared',
        status: 'assigned',
        releasedMediatorId: 'm1',
        remainingMediatorIds: ['m2'],
      },
    });
  });

  it('may be written by the leader for another, not by a mediator for a colleague', () => {
    expect(decideDeclareInterest(FACTS.assigned, 'm2', LEADER).ok).toBe(true);
    expect(decideDeclareInterest(FACTS.assigned, 'm2', MEDIATOR)).toEqual(refusedWith('interest_of_another'));
    expect(decideDeclareInterest(FACTS.assigned, 'm9', LEADER)).toEqual(refusedWith('interest_not_assigned'));
  });
});

describe('meetings', () => {
  const plan: PlanMeetingInput = {
    on: '2026-11-24',
    time: '19:30',
    place: 'Nhà văn hóa tổ dân phố 12',
    openness: 'private',
  };
  const held: HoldMeetingInput = {
    on: '2026-11-18',
    place: 'Nhà văn hóa tổ dân phố 12',
    openness: 'private',
    firstPartyCame: true,
    secondPartyCame: false,
    mediatorIds: ['m1'],
  };

  it.each([
    ['today', { on: TODAY }, null],
    ['a year ahead', { on: '2027-11-22' }, null],
    ['a year and a day ahead', { on: '2027-11-23' }, 'planned_too_far'],
    ['yesterday', { on: '2026-11-21' }, 'planned_in_past'],
    ['nowhere', { place: '' }, 'place_missing'],
  ])('planned %s', (_name, change, code) => {
    const decision = decidePlanMeeting(FACTS.assigned, { ...plan, ...change }, MEDIATOR, TODAY);
    expect(decision).toEqual(code ? refusedWith(code) : expect.objectContaining({ ok: true }));
  });

  it('are planned one at a time', () => {
    const facts = { ...FACTS.assigned, hasOpenMeeting: true };
    expect(decidePlanMeeting(facts, plan, MEDIATOR, TODAY)).toEqual(refusedWith('meeting_already_planned'));
    expect(decideCancelMeeting(facts, '', MEDIATOR)).toEqual(refusedWith('reason_missing'));
    expect(decideCancelMeeting(facts, 'Bên thứ hai ốm', MEDIATOR)).toMatchObject({
      ok: true,
      value: { event: 'meeting_cancelled', status: 'assigned' },
    });
  });

  it('the first one begins the mediation', () => {
    expect(decideHoldMeeting(FACTS.assigned, held, MEDIATOR, TODAY)).toMatchObject({
      ok: true,
      value: {
        event: 'meeting_held',
        status: 'in_mediation',
        startedOn: '2026-11-18',
        lastMeetingOn: '2026-11-18',
        fulfilsPlan: false,
      },
    });
  });

  it('one written late, but held before the others, moves the beginning and not the last meeting', () => {
    expect(
      decideHoldMeeting(
        { ...FACTS.inMediation, hasOpenMeeting: true },
        { ...held, on: '2026-11-17' },
        LEADER,
        TODAY,
      ),
    ).toMatchObject({
      ok: true,
      value: { startedOn: '2026-11-17', lastMeetingOn: '2026-11-18', fulfilsPlan: true },
    });
  });

  it.each<[string, Partial<HoldMeetingInput>]>([
    ['date_in_future', { on: '2026-11-23' }],
    ['date_before_received', { on: '2026-11-13' }],
    ['date_before_assignment', { on: '2026-11-15' }],
    ['place_missing', { place: '' }],
    ['nobody_came', { firstPartyCame: false }],
    ['meeting_without_mediator', { mediatorIds: [] }],
    ['meeting_without_mediator', { mediatorIds: ['m9'] }],
  ])('refuses one held: %s', (code, change) => {
    expect(decideHoldMeeting(FACTS.assigned, { ...held, ...change }, MEDIATOR, TODAY)).toEqual(
      refusedWith(code),
    );
  });

  it('may precede the assignment when the mediator acted at once', () => {
    const witnessed = { ...FACTS.assigned, startException: 'immediate' } as const;
    expect(decideHoldMeeting(witnessed, { ...held, on: '2026-11-14' }, MEDIATOR, TODAY).ok).toBe(true);
  });
});

describe('experts, pause and going on', () => {
  it.each([
    ['expert_missing', { name: '' }],
    ['expert_consent_missing', { otherPartyConsents: false }],
  ])('refuses an invitation: %s', (code, change) => {
    const input = { name: 'Cao Xuân Bách', invitedBy: 'first', otherPartyConsents: true } as const;
    expect(decideInviteExpert(FACTS.inMediation, input, COMMUNE).ok).toBe(true);
    expect(decideInviteExpert(FACTS.inMediation, { ...input, ...change }, COMMUNE)).toEqual(
      refusedWith(code),
    );
  });

  it('pauses with who asked, and goes on where it stood', () => {
    expect(decidePause(FACTS.inMediation, { on: '2026-11-20', askedBy: 'second' }, MEDIATOR, TODAY)).toEqual({
      ok: true,
      value: { event: 'paused', status: 'paused', on: '2026-11-20', askedBy: 'second' },
    });
    expect(decideContinue(FACTS.paused, TODAY, MEDIATOR, TODAY)).toMatchObject({
      ok: true,
      value: { event: 'continued', status: 'in_mediation' },
    });
    expect(decideContinue(FACTS.pausedBeforeStart, TODAY, MEDIATOR, TODAY)).toMatchObject({
      ok: true,
      value: { status: 'assigned' },
    });
    expect(decidePause(FACTS.inMediation, { on: '2026-11-23', askedBy: 'both' }, MEDIATOR, TODAY)).toEqual(
      refusedWith('date_in_future'),
    );
  });
});
