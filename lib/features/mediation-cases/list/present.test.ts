import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '@/lib/features/mediation-cases/list/case-list-params';
import type { CaseRow } from '@/lib/features/mediation-cases/list/case-rows';
import { filterWords, isFiltered, listTitle } from '@/lib/features/mediation-cases/list/list-words';
import { presentCase, presentPage } from '@/lib/features/mediation-cases/list/present';
import { parsePeriod } from '@/lib/domain/statistics/periods';

const TODAY = '2026-11-22';

const received: CaseRow = {
  id: '01a20282-5cd5-759d-afd5-fc2026854733',
  commune_id: 'commune',
  team_id: 'team',
  co_team_id: null,
  commune_name: 'Láng',
  commune_kind: 'ward',
  team_name: 'Tổ hòa giải số 12',
  book_name: null,
  book_year: 2026,
  book_number: 3,
  received_on: '2026-11-20',
  kind: 'conflict',
  status: 'received',
  outcome: null,
  other_ending: null,
  assigned_on: null,
  start_exception: null,
  agreed_start_on: null,
  started_on: null,
  ended_on: null,
  next_meeting_on: null,
  next_obligation_due: null,
  open_alerts: 0,
  mediator_ids: [],
  due_key: '1900-01-01',
  parties: ['Phùng Thị Mai', 'Gia đình ông Đặng Văn Sửu'],
  summary: 'Lấn ngõ',
};
const assigned: CaseRow = { ...received, status: 'assigned', mediator_ids: ['m'], assigned_on: '2026-11-20' };
const won: CaseRow = {
  ...assigned,
  status: 'closed',
  outcome: 'successful',
  started_on: '2026-11-21',
  ended_on: '2026-11-21',
};

describe('a line of the list', () => {
  it('says number, places, people and days in words', () => {
    expect(presentCase(won, TODAY)).toEqual({
      id: won.id,
      href: `/mediation-cases/${won.id}`,
      number: '3/2026',
      team: 'Tổ hòa giải số 12',
      commune: 'phường Láng',
      parties: 'Phùng Thị Mai – Gia đình ông Đặng Văn Sửu',
      summary: 'Lấn ngõ',
      kind: 'Mâu thuẫn, xích mích',
      receivedOn: '20/11/2026',
      endedOn: '21/11/2026',
      state: 'Hòa giải thành',
      marks: [],
    });
  });

  it.each<[string, Partial<CaseRow>, string, string[]]>([
    ['unassigned', {}, 'Chưa phân công', ['soon: Chưa phân công']],
    ['on its last but one day', assigned, 'Đã phân công', ['soon: Còn 1 ngày để bắt đầu']],
    [
      'on its last day',
      { ...assigned, assigned_on: '2026-11-19' },
      'Đã phân công',
      ['soon: Hôm nay là hạn bắt đầu'],
    ],
    ['late', { ...assigned, assigned_on: '2026-11-18' }, 'Đã phân công', ['late: Quá hạn bắt đầu 1 ngày']],
    ['paused', { ...assigned, status: 'paused' }, 'Tạm dừng', []],
    [
      'waiting for a meeting',
      { ...assigned, status: 'in_mediation', started_on: '2026-11-21', next_meeting_on: '2026-11-25' },
      'Đang hòa giải',
      ['path: Hẹn hòa giải 25/11'],
    ],
    [
      'with a meeting nobody wrote down',
      { ...assigned, status: 'in_mediation', started_on: '2026-11-20', next_meeting_on: '2026-11-21' },
      'Đang hòa giải',
      ['soon: Buổi hẹn 21/11 chưa ghi'],
    ],
    [
      'owing in time',
      { ...won, next_obligation_due: '2026-11-29' },
      'Hòa giải thành',
      ['soon: Nghĩa vụ đến hạn 29/11'],
    ],
    [
      'owing later',
      { ...won, next_obligation_due: '2026-11-30' },
      'Hòa giải thành',
      ['mute: Nghĩa vụ đến hạn 30/11'],
    ],
    [
      'owing too long',
      { ...won, next_obligation_due: '2026-11-20' },
      'Hòa giải thành',
      ['late: Nghĩa vụ quá hạn 2 ngày'],
    ],
    [
      'with an alert, which comes first',
      { open_alerts: 1 },
      'Chưa phân công',
      ['late: Có báo động', 'soon: Chưa phân công'],
    ],
    [
      'out of scope',
      { status: 'ended_otherwise', other_ending: 'out_of_scope_refused', ended_on: '2026-11-21' },
      'Ngoài phạm vi, không nhận hòa giải',
      [],
    ],
  ])('tells a case %s', (_what, over, state, marks) => {
    const line = presentCase({ ...received, ...over }, TODAY);
    expect([line.state, line.marks.map(({ tone, words }) => `${tone}: ${words}`)]).toEqual([state, marks]);
  });

  it('has no families where there are none to read, and a word for a team of another place', () => {
    const line = presentCase({ ...received, parties: null, summary: null, team_name: null }, TODAY);
    expect([line.parties, line.summary, line.team]).toEqual([null, null, 'Tổ nơi khác']);
  });
});

describe('a page', () => {
  const params = {
    filter: { ...NO_FILTER, kind: 'conflict' },
    sort: { key: 'received', direction: 'desc' },
    after: null,
  } as const;

  it('leads on only when there is more', () => {
    expect(presentPage([received, received], params, 2, TODAY)).toMatchObject({ nextHref: undefined });
    const full = presentPage([received, received, received], params, 2, TODAY);
    expect(full.lines).toHaveLength(2);
    expect(full.nextHref).toMatch(/^\/mediation-cases\?kind=conflict&after=.+/);
  });
});

describe('the words of a list', () => {
  const period = parsePeriod('2026-quy-4');
  const counted = period && { ...NO_FILTER, counted: { figure: 'inHand' as const, period } };
  const searched = { ...NO_FILTER, search: 'Ân' };

  it.each([
    [NO_FILTER, 70, '70 vụ việc trong sổ'],
    [NO_FILTER, 0, 'Sổ chưa có vụ việc nào'],
    [NO_FILTER, null, 'Vụ việc của các xã, phường'],
    [searched, 1, '1 vụ việc khớp'],
    [searched, 0, 'Không có vụ việc nào khớp'],
    [counted ?? NO_FILTER, 12, '12 vụ chưa kết thúc vào cuối kỳ'],
    [counted ?? NO_FILTER, null, 'Các vụ chưa kết thúc vào cuối kỳ'],
  ])('say the answer in the title', (filter, total, title) => {
    expect(listTitle(filter, total)).toBe(title);
  });

  it('name every filter on paper', () => {
    const all = {
      search: 'Ân',
      status: 'closed',
      kind: 'family',
      outcome: 'successful',
      communeId: 'c',
      teamId: 't',
      mapOn: '2025-12-31',
      due: 'alert',
      receivedFrom: '2026-01-01',
      receivedTo: '2026-06-30',
      cooperating: true,
      counted: counted?.counted ?? null,
    } as const;
    expect(filterWords(all, (id) => `nơi ${id}`)).toEqual([
      'vụ chưa kết thúc vào cuối kỳ, Quý 4/2026',
      'tìm «Ân»',
      'nơi c',
      'nơi t',
      'theo địa bàn ngày 31/12/2025',
      'Hôn nhân, gia đình',
      'Đã kết thúc',
      'Hòa giải thành',
      'Có báo động',
      'tiếp nhận từ 01/01/2026',
      'tiếp nhận đến 30/06/2026',
      'vụ phối hợp',
    ]);
    expect([isFiltered(all), isFiltered(NO_FILTER)]).toEqual([true, false]);
  });
});
