import { describe, expect, it } from 'vitest';
import { CASE_ACTIONS, CASE_STATUSES, type CaseAction } from '@/lib/domain/mediation-case/case';
import {
  ALL_ACTORS,
  CITY_ADMIN,
  CITY_OFFICER,
  COMMUNE,
  FACTS,
  LEADER,
  MEDIATOR,
  OPERATOR,
  OTHER_COMMUNE,
  OTHER_LEADER,
  OTHER_MEDIATOR,
} from '@/lib/domain/mediation-case/case-facts.fixture';
import { mainAction } from '@/lib/domain/mediation-case/main-action';
import { actionsByRight, standingOf } from '@/lib/domain/mediation-case/standing';
import { availableActions, nextStatus, TRANSITIONS } from '@/lib/domain/mediation-case/transitions';
import { WHY_NOT_PHRASES } from '@/lib/domain/mediation-case/why-not';

const STATES = Object.entries(FACTS);
const ALWAYS = ['raise_alert', 'add_co_team', 'add_party', 'correct'];

describe('the table', () => {
  it('answers for every status × action with a status or a reason that has words', () => {
    for (const action of CASE_ACTIONS) {
      for (const status of CASE_STATUSES) {
        const cell = TRANSITIONS[action][status];
        if ('whyNot' in cell) expect(WHY_NOT_PHRASES[cell.whyNot], `${action} × ${status}`).toBeTruthy();
        else expect(['same', 'where_it_stood', ...CASE_STATUSES]).toContain(cell.next);
      }
    }
  });

  it('answers for every state × action × actor: now, later, or not at all', () => {
    for (const [name, facts] of STATES) {
      for (const actor of ALL_ACTORS) {
        const { now, later } = availableActions(facts, actor);
        const rights = actionsByRight(facts, actor);
        for (const action of CASE_ACTIONS) {
          const answer = nextStatus(facts, action);
          const place = `${action} × ${name} × ${actor.role}`;
          expect(now.includes(action), place).toBe(rights.has(action) && answer.ok);
          expect(
            later.some((entry) => entry.action === action),
            place,
          ).toBe(rights.has(action) && !answer.ok && answer.error.later);
        }
      }
    }
  });

  it('never leaves «ended otherwise», and leaves «closed» only by resuming', () => {
    for (const action of CASE_ACTIONS) {
      const fromEnded = nextStatus({ ...FACTS.endedOtherwise, openAlerts: 1 }, action);
      if (fromEnded.ok) expect(fromEnded.value, action).toBe('ended_otherwise');
      const fromClosed = nextStatus({ ...FACTS.unsuccessful, openAlerts: 1 }, action);
      if (fromClosed.ok && action !== 'resume') expect(fromClosed.value, action).toBe('closed');
    }
  });
});

describe('next status', () => {
  it.each<[keyof typeof FACTS, CaseAction, string]>([
    ['received', 'assign', 'assigned'],
    ['received', 'refuse', 'ended_otherwise'],
    ['assigned', 'refer', 'ended_otherwise'],
    ['assigned', 'hold_meeting', 'in_mediation'],
    ['assigned', 'pause', 'paused'],
    ['assigned', 'close', 'closed'],
    ['inMediation', 'hold_meeting', 'in_mediation'],
    ['inMediation', 'mark_duplicate', 'ended_otherwise'],
    ['paused', 'continue', 'in_mediation'],
    ['pausedBeforeStart', 'continue', 'assigned'],
    ['paused', 'close', 'closed'],
    ['unsuccessful', 'resume', 'in_mediation'],
    ['withdrawn', 'resume', 'assigned'],
    ['successful', 'correct', 'closed'],
  ])('%s, %s → %s', (state, action, status) => {
    expect(nextStatus(FACTS[state], action)).toEqual({ ok: true, value: status });
  });

  it.each<[keyof typeof FACTS, CaseAction, string]>([
    ['received', 'hold_meeting', 'after_assignment'],
    ['received', 'close', 'after_assignment'],
    ['assigned', 'assign', 'already_assigned'],
    ['assigned', 'cancel_meeting', 'after_planning'],
    ['inMediation', 'refuse', 'mediation_begun'],
    ['inMediation', 'resume', 'after_unsuccessful_closing'],
    ['paused', 'pause', 'already_paused'],
    ['paused', 'hold_meeting', 'after_continuing'],
    ['successful', 'resume', 'closed_successfully'],
    ['successful', 'follow_obligation', 'after_successful_closing'],
    ['successful', 'close', 'case_closed'],
    ['endedOtherwise', 'assign', 'case_ended_otherwise'],
    ['received', 'acknowledge_alert', 'after_alert'],
    ['assigned', 'confirm_scope', 'scope_already_confirmed'],
  ])('%s, %s is refused: %s', (state, action, whyNot) => {
    expect(nextStatus(FACTS[state], action)).toMatchObject({ ok: false, error: { whyNot } });
  });

  it('needs a mediator to go on after the only one declared an interest', () => {
    const orphan = { ...FACTS.inMediation, mediatorIds: [], interestedMediatorIds: ['m1'] };
    expect(nextStatus(orphan, 'hold_meeting')).toEqual({
      ok: false,
      error: { whyNot: 'after_reassignment', later: true },
    });
    expect(nextStatus(orphan, 'reassign').ok).toBe(true);
    expect(mainAction(orphan, availableActions(orphan, LEADER).now)).toBe('reassign');
  });
});

describe('who may', () => {
  it.each([
    ['operator', OPERATOR, 'none'],
    ['city administrator', CITY_ADMIN, 'none'],
    ['city officer', CITY_OFFICER, 'none'],
    ['owning commune', COMMUNE, 'owning_commune'],
    ['another commune', OTHER_COMMUNE, 'none'],
    ['owning leader', LEADER, 'owning_leader'],
    ['another leader', OTHER_LEADER, 'none'],
    ['assigned mediator', MEDIATOR, 'assigned_mediator'],
    ['another mediator', OTHER_MEDIATOR, 'none'],
  ] as const)('%s stands as %s', (_name, actor, standing) => {
    expect(standingOf(FACTS.assigned, actor)).toBe(standing);
  });

  it('a leader whose team was asked to help may plan, write a meeting and raise an alert, no more', () => {
    const shared = { ...FACTS.inMediation, coTeamId: 't2' };
    expect(availableActions(shared, OTHER_LEADER)).toEqual({
      now: ['plan_meeting', 'hold_meeting', 'raise_alert'],
      later: [],
    });
  });

  it('a mediator released from the case may do nothing more', () => {
    expect(availableActions({ ...FACTS.inMediation, mediatorIds: ['m2'] }, MEDIATOR).now).toEqual([]);
  });

  it('only the commune acknowledges an alert, even on a closed case', () => {
    const alerted = { ...FACTS.successful, openAlerts: 1 };
    expect(availableActions(alerted, COMMUNE).now).toContain('acknowledge_alert');
    expect(availableActions(alerted, LEADER).now).not.toContain('acknowledge_alert');
  });
});

describe('what the page offers the commune', () => {
  it.each<[keyof typeof FACTS, readonly string[], CaseAction | null]>([
    [
      'received',
      ['add_details', 'confirm_scope', 'refuse', 'refer', 'mark_duplicate', 'assign', ...ALWAYS],
      'assign',
    ],
    [
      'assigned',
      [
        'add_details',
        'refuse',
        'refer',
        'mark_duplicate',
        'reassign',
        'declare_interest',
        'plan_meeting',
        'hold_meeting',
        'invite_expert',
        'pause',
        'close',
        ...ALWAYS,
      ],
      'hold_meeting',
    ],
    [
      'inMediation',
      [
        'add_details',
        'mark_duplicate',
        'reassign',
        'declare_interest',
        'plan_meeting',
        'hold_meeting',
        'invite_expert',
        'pause',
        'close',
        ...ALWAYS,
      ],
      'hold_meeting',
    ],
    [
      'paused',
      ['add_details', 'mark_duplicate', 'reassign', 'declare_interest', 'continue', 'close', ...ALWAYS],
      'continue',
    ],
    ['successful', ['correct'], null],
    ['unsuccessful', ['resume', 'correct'], 'resume'],
    ['endedOtherwise', ['correct'], null],
  ])('%s', (state, now, main) => {
    const available = availableActions(FACTS[state], COMMUNE);
    expect(available.now).toEqual(now);
    expect(mainAction(FACTS[state], available.now)).toBe(main);
  });

  it('lists what comes later with what is missing, and nothing that can never come', () => {
    expect(availableActions(FACTS.received, MEDIATOR).later).toEqual([]);
    expect(availableActions(FACTS.received, COMMUNE).later).toContainEqual({
      action: 'close',
      reason: 'after_assignment',
    });
    expect(availableActions(FACTS.endedOtherwise, COMMUNE).later).toEqual([]);
  });

  it('an unanswered alert is the main act of any open case', () => {
    const alerted = { ...FACTS.inMediation, openAlerts: 1 };
    expect(mainAction(alerted, availableActions(alerted, COMMUNE).now)).toBe('acknowledge_alert');
  });
});
