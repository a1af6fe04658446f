import { describe, expect, it } from 'vitest';
import { CLOSING_REASONS } from '@/lib/domain/mediation-case/case';
import {
  COMMUNE,
  FACTS,
  LEADER,
  MEDIATOR,
  OTHER_LEADER,
} from '@/lib/domain/mediation-case/case-facts.fixture';
import { decideAcknowledgeAlert, decideRaiseAlert } from '@/lib/domain/mediation-case/decisions/alerts';
import { decideClose, OUTCOME_OF_REASON, type CloseInput } from '@/lib/domain/mediation-case/decisions/close';
import { decideCorrect, type CorrectInput } from '@/lib/domain/mediation-case/decisions/correct';
import { decideFollowObligation } from '@/lib/domain/mediation-case/decisions/follow-obligation';
import { decideResume } from '@/lib/domain/mediation-case/decisions/resume';

const TODAY = '2026-11-22';
const refusedWith = (code: string) => ({ ok: false, error: code });

describe('decideClose', () => {
  const agreement = {
    on: '2026-11-20',
    reason: 'agreement',
    agreement: 'Gia đình ông Sửu dỡ bậc thứ ba, trả lại 40 cm ngõ',
    obligations: [{ debtorPartyId: 'p2', what: 'Dỡ bậc thứ ba', dueOn: '2026-11-20' }],
    hasWrittenPaper: false,
  } satisfies CloseInput;
  const stopped: CloseInput = { on: '2026-11-20', reason: 'stopped_by_party', askedBy: 'first', demands: '' };
  const failed: CloseInput = { on: '2026-11-20', reason: 'no_agreement_possible', demands: '' };

  it.each([true, false])('an agreement is success, with a paper or without (%s)', (hasWrittenPaper) => {
    expect(decideClose(FACTS.inMediation, { ...agreement, hasWrittenPaper }, MEDIATOR, TODAY)).toEqual({
      ok: true,
      value: {
        ...agreement,
        hasWrittenPaper,
        event: 'closed',
        status: 'closed',
        outcome: 'successful',
        cancelsMeeting: false,
      },
    });
  });

  it('an agreement may bind nobody to anything more', () => {
    expect(decideClose(FACTS.inMediation, { ...agreement, obligations: [] }, MEDIATOR, TODAY).ok).toBe(true);
  });

  it('each of the three reasons of the law has one outcome', () => {
    expect(CLOSING_REASONS.map((reason) => OUTCOME_OF_REASON[reason])).toEqual([
      'successful',
      'unsuccessful',
      'unsuccessful',
    ]);
  });

  it.each([
    ['agreement', agreement, false],
    ['no agreement possible', failed, false],
    ['stopped by a party', stopped, true],
  ])('before the first meeting, by %s: %s', (_name, input, may) => {
    expect(decideClose(FACTS.assigned, input, LEADER, TODAY)).toEqual(
      may ? expect.objectContaining({ ok: true }) : refusedWith('meeting_needed'),
    );
  });

  it.each<[string, CloseInput]>([
    ['date_in_future', { ...agreement, on: '2026-11-23' }],
    ['date_before_received', { ...failed, on: '2026-11-13' }],
    ['date_before_last_meeting', { ...stopped, on: '2026-11-17' }],
    ['agreement_missing', { ...agreement, agreement: ' ' }],
    [
      'obligation_incomplete',
      { ...agreement, obligations: [{ debtorPartyId: '', what: 'Trả nợ', dueOn: '2026-12-01' }] },
    ],
    [
      'obligation_incomplete',
      { ...agreement, obligations: [{ debtorPartyId: 'p1', what: '', dueOn: '2026-12-01' }] },
    ],
    [
      'obligation_due_before_agreement',
      { ...agreement, obligations: [{ debtorPartyId: 'p1', what: 'Trả nợ', dueOn: '2026-11-19' }] },
    ],
  ])('refuses: %s', (code, input) => {
    expect(decideClose(FACTS.inMediation, input, MEDIATOR, TODAY)).toEqual(refusedWith(code));
  });

  it('ends on the day of the last meeting, from a pause too, and drops what was planned', () => {
    const facts = { ...FACTS.paused, hasOpenMeeting: true };
    expect(decideClose(facts, { ...stopped, on: '2026-11-18' }, MEDIATOR, TODAY)).toMatchObject({
      ok: true,
      value: { outcome: 'unsuccessful', cancelsMeeting: true },
    });
  });
});

describe('decideResume', () => {
  it.each([
    ['the day it was closed', { on: '2026-11-20' }, null],
    ['a day earlier', { on: '2026-11-19' }, 'date_before_closing'],
    ['tomorrow', { on: '2026-11-23' }, 'date_in_future'],
  ])('on %s', (_name, { on }, code) => {
    const decision = decideResume(FACTS.unsuccessful, { on, askedBy: 'both' }, LEADER, TODAY);
    expect(decision).toEqual(
      code
        ? refusedWith(code)
        : { ok: true, value: { event: 'resumed', status: 'in_mediation', on, askedBy: 'both' } },
    );
  });

  it('never of a successful case', () => {
    expect(decideResume(FACTS.successful, { on: TODAY, askedBy: 'both' }, LEADER, TODAY)).toEqual(
      refusedWith('closed_successfully'),
    );
  });
});

describe('decideFollowObligation', () => {
  const bound = { ...FACTS.successful, hasOpenObligations: true };

  it.each([
    ['in_progress', 'done', '2026-11-21', '', null],
    ['in_progress', 'trouble', '2026-11-21', 'Chủ nợ chưa nhận tiền', null],
    ['trouble', 'done', TODAY, '', null],
    ['in_progress', 'trouble', '2026-11-21', ' ', 'trouble_note_missing'],
    ['done', 'trouble', '2026-11-21', 'Đòi lại', 'obligation_already_done'],
    ['in_progress', 'done', '2026-11-19', '', 'date_before_closing'],
    ['in_progress', 'done', '2026-11-23', '', 'date_in_future'],
  ] as const)('%s → %s on %s «%s»: %s', (current, state, on, note, code) => {
    expect(decideFollowObligation(bound, current, { state, on, note }, MEDIATOR, TODAY)).toEqual(
      code ? refusedWith(code) : expect.objectContaining({ ok: true }),
    );
  });
});

describe('alerts', () => {
  const alert = { kind: 'violence', body: 'Chủ tịch UBND phường', toldOn: TODAY } as const;

  it.each([
    ['received', FACTS.received, COMMUNE],
    ['in mediation, by the helping leader', { ...FACTS.inMediation, coTeamId: 't2' }, OTHER_LEADER],
    ['paused', FACTS.paused, MEDIATOR],
  ])('are raised in any open case: %s', (_name, facts, actor) => {
    expect(decideRaiseAlert(facts, alert, actor, TODAY)).toEqual({
      ok: true,
      value: { ...alert, event: 'alert_raised', status: facts.status },
    });
  });

  it.each([
    ['alert_body_missing', { body: '' }],
    ['date_in_future', { toldOn: '2026-11-23' }],
  ])('refuse: %s', (code, change) => {
    expect(decideRaiseAlert(FACTS.assigned, { ...alert, ...change }, LEADER, TODAY)).toEqual(
      refusedWith(code),
    );
  });

  it('are acknowledged by the commune alone, while one is open', () => {
    const alerted = { ...FACTS.assigned, openAlerts: 1 };
    expect(decideAcknowledgeAlert(alerted, COMMUNE).ok).toBe(true);
    expect(decideAcknowledgeAlert(alerted, LEADER)).toEqual(refusedWith('not_allowed'));
    expect(decideAcknowledgeAlert(FACTS.assigned, COMMUNE)).toEqual(refusedWith('after_alert'));
  });
});

describe('decideCorrect', () => {
  const input: CorrectInput = {
    field: 'summary',
    oldValue: 'Lấn chiếm đất',
    newValue: 'Lấn ngõ đi chung',
    reason: 'Tổ trưởng báo lại sau khi xem tại chỗ',
  };
  const receivedOn = (newValue: string): CorrectInput => ({
    ...input,
    field: 'received_on',
    oldValue: '2026-11-14',
    newValue,
  });

  it('keeps old words, new words and reason, in every state of the case', () => {
    for (const facts of Object.values(FACTS)) {
      expect(decideCorrect(facts, input, COMMUNE, TODAY)).toEqual({
        ok: true,
        value: { ...input, event: 'corrected', status: facts.status },
      });
    }
  });

  it.each<[string, CorrectInput]>([
    ['correction_missing', { ...input, newValue: ' ' }],
    ['correction_unchanged', { ...input, newValue: ' Lấn chiếm đất' }],
    ['reason_missing', { ...input, reason: '' }],
    ['correction_not_a_date', receivedOn('2026-02-31')],
    ['date_in_future', receivedOn('2026-11-23')],
    ['date_before_1900', receivedOn('1899-12-31')],
    ['received_after_next_step', receivedOn('2026-11-17')],
  ])('refuses: %s', (code, change) => {
    expect(decideCorrect(FACTS.inMediation, change, COMMUNE, TODAY)).toEqual(refusedWith(code));
  });

  it('moves the day of receipt up to the day of assignment', () => {
    expect(decideCorrect(FACTS.inMediation, receivedOn('2026-11-16'), COMMUNE, TODAY).ok).toBe(true);
  });
});
