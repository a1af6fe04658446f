import { describe, expect, it } from 'vitest';
import { CASE_EVENT_KINDS } from '@/lib/domain/mediation-case/case';
import { CASE_EVENT_LABELS } from '@/lib/domain/mediation-case/labels';
import { readEventDetail } from './event-detail';
import { eventSentences } from './event-sentences';
import { eventTitle, meetingTitle } from './event-title';

const today = '2026-11-22';

describe('the title of a line', () => {
  it.each(CASE_EVENT_KINDS.filter((kind) => kind !== 'meeting_held'))(
    'falls back to the plain label when nothing is kept beside it: %s',
    (kind) => {
      expect(eventTitle(kind, { detail: {}, ordinal: 1, today })).toBe(CASE_EVENT_LABELS[kind]);
    },
  );

  it.each([
    [['first', 'second'], 'Buổi hòa giải thứ nhất, hai bên có mặt'],
    [['first', 'related'], 'Buổi hòa giải thứ nhất, bên thứ nhất có mặt'],
    [['second'], 'Buổi hòa giải thứ nhất, bên thứ hai có mặt'],
    [undefined, 'Buổi hòa giải thứ nhất'],
  ])('says who came: %j', (came, title) => {
    expect(eventTitle('meeting_held', { detail: { came }, ordinal: 1, today })).toBe(title);
  });

  it('counts in words up to ten', () => {
    expect([1, 4, 10, 11].map(meetingTitle)).toEqual([
      'Buổi hòa giải thứ nhất',
      'Buổi hòa giải thứ tư',
      'Buổi hòa giải thứ mười',
      'Buổi hòa giải thứ 11',
    ]);
  });
});

describe('the sentences of a line', () => {
  it('tells old words beside new', () => {
    const detail = readEventDetail({
      changes: [
        { label: 'Nội dung', old: 'Lấn chiếm đất', new: 'Lấn ngõ' },
        { label: 'Địa chỉ', old: null, new: 'Số 8' },
      ],
    });
    expect(eventSentences(detail, 'Lý do: nghe nhầm')).toEqual([
      'Nội dung: «Lấn chiếm đất» sửa thành «Lấn ngõ».',
      'Địa chỉ: Số 8.',
      'Lý do: nghe nhầm.',
    ]);
  });

  it.each([null, 'text', 7, { came: 'first' }, { changes: [{}] }])('reads %j as nothing kept', (kept) => {
    expect(eventSentences(readEventDetail(kept), null)).toEqual([]);
  });
});
