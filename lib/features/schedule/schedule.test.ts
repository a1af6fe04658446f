import { describe, expect, it } from 'vitest';
import { answersLeft, arrange, mayAnswer } from '@/lib/features/schedule/arrange';
import { eventsOf } from '@/lib/features/schedule/calendar/events';
import type { ScheduledClass, ScheduledPerson, ScheduledSession } from '@/lib/features/schedule/schedule';
import {
  addressOf,
  sayAnswer,
  sayAnswerBy,
  sayClass,
  sayComing,
  sayHeld,
  sayHour,
  sayHours,
  sayTitle,
  sayTrainingClock,
} from '@/lib/features/schedule/words';

const TODAY = '2026-11-20';

const session = (heldOn: string, over: Partial<ScheduledSession> = {}): ScheduledSession => ({
  sessionId: heldOn,
  heldOn,
  part: 'morning',
  startsAt: '08:00',
  endsAt: '11:30',
  topic: null,
  presence: null,
  ...over,
});

function training(
  classId: string,
  sessions: readonly ScheduledSession[],
  over: Partial<ScheduledClass> = {},
): ScheduledClass {
  return {
    classId,
    title: 'Kỹ năng hòa giải',
    kind: 'skills',
    state: 'open',
    cancelReason: null,
    minShare: 100,
    place: null,
    mapUrl: null,
    bring: null,
    trainers: [],
    contactName: null,
    contactPhone: null,
    answerBy: null,
    heldFrom: sessions[0]?.heldOn ?? TODAY,
    heldTo: sessions.at(-1)?.heldOn ?? TODAY,
    answer: null,
    waiting: false,
    withdrawnOn: null,
    completedOn: null,
    certificateNumber: null,
    calendarSequence: 0,
    changedAt: new Date('2026-11-01T00:00:00Z'),
    sessions,
    ...over,
  };
}

const ids = (classes: readonly ScheduledClass[]) => classes.map(({ classId }) => classId);

describe('arrange', () => {
  it('has nothing next in an empty life', () => {
    expect(arrange([], TODAY)).toEqual({ next: null, cancelled: [], coming: [], held: [] });
  });

  it('puts the nearest session first, today’s before all, and keeps the rest in order', () => {
    const classes = [
      training('old', [session('2026-01-01')]),
      training('recent', [session('2026-11-19')]),
      training('running', [session('2026-11-13', { presence: 'present' }), session('2026-11-28')]),
      training('today', [session(TODAY)]),
      training('later', [session('2026-12-12')]),
    ];
    const { next, coming, held } = arrange(classes, TODAY);
    expect([next?.training.classId, next?.number]).toEqual(['today', 1]);
    expect(ids(coming)).toEqual(['running', 'later']);
    expect(ids(held)).toEqual(['recent', 'old']);
  });

  it('goes on to the next session once attendance of today’s was taken', () => {
    const both = training('two', [session(TODAY, { presence: 'present' }), session('2026-11-21')]);
    expect(arrange([both], TODAY).next).toMatchObject({ number: 2, session: { heldOn: '2026-11-21' } });
  });

  it('shows a class somebody cannot come to only when there is no other', () => {
    const declined = training('declined', [session('2026-11-21')], { answer: 'declined' });
    const other = training('other', [session('2026-12-21')]);
    expect(arrange([declined, other], TODAY).next?.training.classId).toBe('other');
    expect(arrange([declined], TODAY).next?.training.classId).toBe('declined');
  });

  it('tells of a class called off while somebody might still go there, and of none they were taken off', () => {
    const off = { state: 'cancelled' as const, cancelReason: 'bão' };
    const classes = [
      training('over', [session('2026-11-19')], off),
      training('called off', [session('2026-11-21')], off),
      training('taken off', [session('2026-11-22')], { withdrawnOn: '2026-11-10' }),
    ];
    expect(arrange(classes, TODAY)).toMatchObject({ next: null, coming: [], held: [] });
    expect(ids(arrange(classes, TODAY).cancelled)).toEqual(['called off']);
  });

  it('has no next session in a class without any, which still is to come', () => {
    const { next, coming } = arrange([training('empty', [], { heldFrom: TODAY, heldTo: TODAY })], TODAY);
    expect([next, ids(coming)]).toEqual([null, ['empty']]);
  });
});

describe('answers', () => {
  it.each([
    ['a class ahead', training('a', [session('2026-11-21')]), true],
    ['the last session, today', training('a', [session(TODAY)]), true],
    [
      'half of it attended',
      training('a', [session('2026-11-13', { presence: 'present' }), session(TODAY)]),
      true,
    ],
    ['attendance taken of all', training('a', [session(TODAY, { presence: 'absent' })]), false],
    ['over', training('a', [session('2026-11-19')]), false],
    ['called off', training('a', [session('2026-11-21')], { state: 'cancelled' }), false],
    ['taken off the list', training('a', [session('2026-11-21')], { withdrawnOn: TODAY }), false],
  ])('%s', (_, one, may) => expect(mayAnswer(one, TODAY)).toBe(may));

  it('leave the other one once one was given', () => {
    expect(answersLeft('unanswered')).toEqual(['coming', 'declined']);
    expect(answersLeft('coming')).toEqual(['declined']);
    expect(answersLeft('waiting')).toEqual(['declined']);
    expect(answersLeft('declined')).toEqual(['coming']);
  });

  it('are said back', () => {
    expect(sayAnswer('coming', 'bà')).toBe('Bà đã báo sẽ đến.');
    expect(sayAnswer('waiting', 'ông')).toBe(
      'Lớp đã đủ chỗ. Ông đang trong danh sách chờ, có chỗ sẽ được chuyển lên.',
    );
    expect(sayAnswer('unanswered', 'ông')).toBeNull();
    expect(sayAnswerBy(training('a', [], { answerBy: '2026-11-27' }), TODAY)).toBe(
      'Xin trả lời trước hết ngày 27/11. Đổi ý thì bấm lại.',
    );
    expect(sayAnswerBy(training('a', [], { answerBy: '2026-11-19' }), TODAY)).toBe('Đổi ý thì bấm lại.');
  });
});

describe('words', () => {
  it.each([
    ['08:00', '8 giờ'],
    ['11:30', '11 giờ 30'],
    ['00:05', '0 giờ 05'],
  ])('%s is %s', (hour, words) => expect(sayHour(hour)).toBe(words));

  it('say when, and what, as far as anybody wrote it down', () => {
    expect(sayHours(session(TODAY))).toBe('8 giờ đến 11 giờ 30');
    expect(sayHours(session(TODAY, { endsAt: null }))).toBe('8 giờ');
    expect(sayHours(session(TODAY, { startsAt: null, part: 'evening' }))).toBe('Buổi tối');
    expect(sayTitle(null, TODAY)).toBe('Chưa có lớp nào sắp tới');
    const { next } = arrange([training('a', [session(TODAY), session('2026-11-28')])], TODAY);
    expect(sayTitle(next, TODAY)).toBe('Lớp hôm nay');
    expect(next && sayClass(next)).toBe('Kỹ năng hòa giải, buổi 1');
    const later = arrange([training('a', [session('2027-01-09')])], TODAY).next;
    expect(sayTitle(later, TODAY)).toBe('Lớp sắp tới: thứ Bảy 09/01/2027');
    expect(later && sayClass(later)).toBe('Kỹ năng hòa giải');
    expect(sayComing(training('a', [session('2026-12-12')]), 'bà')).toBe(
      '12/12/2026, 8 giờ. Bà chưa trả lời.',
    );
  });

  it.each([
    [
      'completed',
      { completedOn: '2026-10-13', certificateNumber: '12/GCN' },
      null,
      true,
      'Bà đã học xong lớp này ngày 13/10/2026. Giấy chứng nhận số 12/GCN.',
    ],
    ['half of it', {}, 'present', true, 'Bà đã dự 1/2 buổi.'],
    ['absent', {}, 'absent', false, '12/10/2026. Bà vắng mặt.'],
    ['not written down', {}, null, false, '12/10/2026. Chưa ghi ai có mặt.'],
  ] as const)('say of a class that was held: %s', (_, over, presence, present, words) => {
    const held = training('a', [session('2026-10-12', { presence }), session('2026-10-13')], over);
    expect(sayHeld(held, 'bà')).toEqual({ present, words });
  });

  it.each([
    ['female', 'bà'],
    ['male', 'ông'],
    [null, 'ông, bà'],
  ] as const)('speak to %s as %s', (sex, who) => expect(addressOf({ sex })).toBe(who));
});

describe('the six months of a new mediator', () => {
  const person: ScheduledPerson = {
    fullName: 'Nguyễn Thị Hạnh',
    sex: 'female',
    recognisedOn: '2026-08-31',
    communeName: 'Láng',
    communeKind: 'ward',
  };
  const say = (classes: readonly ScheduledClass[], over: Partial<ScheduledPerson> = {}, today = TODAY) =>
    sayTrainingClock({ ...person, ...over }, classes, arrange(classes, today).next, today);
  const ahead = training('a', [session('2026-11-13', { presence: 'present' }), session('2026-11-28')]);

  it('end on the last day of February for somebody recognised on 31 August', () => {
    expect(say([])).toContain('là ngày 28/02/2027');
  });

  it('are nearly met when the next session is the last that is needed', () => {
    expect(say([ahead])).toBe(
      'Dự xong buổi này là bà hoàn thành lớp kỹ năng, trước hạn 6 tháng (28/02/2027).',
    );
    const first = training('a', [session('2026-11-21'), session('2026-11-28')]);
    expect(say([first])).toContain('cần học xong một lớp kỹ năng');
    expect(say([{ ...first, minShare: 50 }])).toContain('Dự xong buổi này');
  });

  it('are not met by a class of law, nor by one after them', () => {
    expect(say([{ ...ahead, kind: 'law' }])).toContain('cần học xong');
    expect(say([training('a', [session('2027-03-01')])])).toContain('cần học xong');
  });

  it.each([
    ['completed', [{ ...ahead, completedOn: '2026-11-13' }], {}, TODAY],
    ['long recognised', [], { recognisedOn: '2020-01-01' }, TODAY],
    ['only re-recognised', [], { recognisedOn: null }, TODAY],
    ['run out', [], {}, '2027-03-01'],
  ] as const)('are not spoken of: %s', (_, classes, over, today) =>
    expect(say(classes, over, today)).toBeNull(),
  );
});

describe('entries of the calendar', () => {
  it('leave out what is long over, taken off or declined', () => {
    const classes = [
      training('long over', [session('2025-11-19')]),
      training('a year ago', [session('2025-11-20')]),
      training('declined', [session('2026-11-21')], { answer: 'declined' }),
      training('taken off', [session('2026-11-22')], { withdrawnOn: TODAY }),
      training('coming', [session('2026-11-23'), session('2026-11-24', { startsAt: null })], {
        answer: 'coming',
      }),
    ];
    expect(eventsOf(classes, TODAY).map(({ day, status, hours }) => [day, status, hours?.from])).toEqual([
      ['2025-11-20', 'TENTATIVE', '08:00'],
      ['2026-11-23', 'CONFIRMED', '08:00'],
      ['2026-11-24', 'CONFIRMED', undefined],
    ]);
  });

  it('say of a class called off only that', () => {
    const off = training('off', [session('2026-11-23', { topic: 'Lắng nghe' })], {
      state: 'cancelled',
      cancelReason: 'bà Hà ốm',
      bring: 'bút',
      calendarSequence: 4,
    });
    expect(eventsOf([off], TODAY)).toMatchObject([
      {
        status: 'CANCELLED',
        sequence: 4,
        summary: 'Đã hủy: Kỹ năng hòa giải',
        description: 'Lớp đã hủy. Xin không đến.',
      },
    ]);
  });
});
