import { describe, expect, it } from 'vitest';
import type { CaseOutline } from './case-outline';
import { presentClocks } from './present-clocks';

const received = {
  cityId: 'c1',
  caseId: 'v1',
  version: 0,
  status: 'received',
  kind: 'conflict',
  communeId: 'x1',
  teamId: 't1',
  coTeamId: null,
  receivedOn: '2026-11-14',
  scopeConfirmed: false,
  mediatorIds: [],
  assignedOn: null,
  startException: null,
  agreedStartOn: null,
  startedOn: null,
  hasOpenMeeting: false,
  closedOn: null,
  closingReason: null,
  outcome: null,
  hasOpenObligations: false,
  openAlerts: 0,
  bookYear: 2026,
  bookNumber: 2,
  subKind: null,
  ground: null,
  otherEnding: null,
  exclusion: null,
  openness: null,
  hasWrittenAgreement: false,
  nextMeetingAt: null,
  nextObligationDue: null,
  teamName: 'Tổ hòa giải số 12',
  bookName: null,
  communeName: 'Láng',
  communeKind: 'ward',
  coCommuneId: null,
  coCommuneName: null,
  coCommuneKind: null,
} as const satisfies CaseOutline;

const assigned = { ...received, status: 'assigned', assignedOn: '2026-11-16', mediatorIds: ['m1'] } as const;
const begun = { ...assigned, status: 'in_mediation', startedOn: '2026-11-18' } as const;

const states = (over: Partial<CaseOutline>, today = '2026-11-20') => {
  const outline: CaseOutline = { ...received, ...over };
  const facts = { ...outline, lastMeetingOn: null, interestedMediatorIds: [] };
  return presentClocks(outline, facts, 'nhà văn hóa', today).map(({ state, tone }) => [state, tone]);
};

describe('the three clocks', () => {
  it.each([
    ['not assigned', {}, '2026-11-20', 'Chưa phân công', 'soon'],
    ['a day left', assigned, '2026-11-18', 'Còn 1 ngày', 'soon'],
    ['the last day', assigned, '2026-11-19', 'Hôm nay là ngày cuối', 'soon'],
    ['one over', assigned, '2026-11-20', 'Quá 1 ngày', 'late'],
    ['begun in time', begun, '2026-11-20', 'Đã bắt đầu sau 2 ngày', 'met'],
    ['begun on the day', { ...begun, startedOn: '2026-11-16' }, '2026-11-20', 'Đã bắt đầu trong ngày', 'met'],
    ['begun late', { ...begun, startedOn: '2026-11-21' }, '2026-11-22', 'Đã bắt đầu, muộn 2 ngày', 'late'],
    [
      'at once',
      { ...assigned, startException: 'immediate' },
      '2026-11-20',
      'Không tính ngày lúc này',
      'mute',
    ],
    [
      'paused before it began',
      { ...assigned, status: 'paused' },
      '2026-11-20',
      'Không tính ngày lúc này',
      'mute',
    ],
  ] as const)('the start: %s', (_what, over, today, state, tone) => {
    expect(states(over, today)[0]).toEqual([state, tone]);
  });

  it.each([
    ['none', null, 'Chưa hẹn', 'mute'],
    ['tonight', '2026-11-20T12:30:00Z', 'Hôm nay, 19 giờ 30', 'soon'],
    ['tomorrow, no hour', '2026-11-20T17:00:00Z', 'Ngày mai', 'soon'],
    ['next week', '2026-11-27T12:00:00Z', 'Còn 7 ngày, 19 giờ', 'mute'],
    ['gone by', '2026-11-19T12:00:00Z', 'Đã qua, chưa ghi lại', 'late'],
  ] as const)('the next meeting: %s', (_what, at, state, tone) => {
    expect(states({ ...begun, nextMeetingAt: at && new Date(at) })[1]).toEqual([state, tone]);
  });

  it('after an agreement the promises run, and the court may be asked for six months', () => {
    const closed = { ...begun, status: 'closed', outcome: 'successful', closedOn: '2026-11-20' } as const;
    expect(states({ ...closed, nextObligationDue: '2026-11-19' })[1]).toEqual(['Quá 1 ngày', 'late']);
    const outline: CaseOutline = { ...closed };
    const facts = { ...outline, lastMeetingOn: null, interestedMediatorIds: [] };
    const noteOn = (today: string) => presentClocks(outline, facts, null, today)[2]?.note;
    expect(noteOn('2027-05-20')).toBe('có thể đề nghị Tòa án công nhận đến 20/05/2027');
    expect(noteOn('2027-05-21')).toBe('sau 6 ngày từ khi tiếp nhận');
  });

  it('the law sets no day for the end', () => {
    expect(states(begun)[2]).toEqual(['Luật không ấn định', 'mute']);
  });
});
