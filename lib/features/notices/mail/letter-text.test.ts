import { describe, expect, it } from 'vitest';
import { digestLetter, instantLetter, testLetter } from './letter-text';

const origin = 'https://hoagiai.example.gov.vn';
const office = 'UBND phường Láng, thành phố Hà Nội';
const today = '2026-11-22';

describe('digestLetter', () => {
  it('says nothing when nothing is due or new', () => {
    expect(digestLetter({ office, today, due: [], kinds: [], origin })).toBeNull();
  });

  it('counts what is due and what is new, with the way there', () => {
    const letter = digestLetter({
      office,
      today,
      due: [
        { text: '2 vụ việc chưa có người hòa giải', href: '/' },
        { text: '1 buổi hòa giải cần ghi', href: '/' },
        { text: '1 việc bầu đang chờ', href: '/elections' },
      ],
      kinds: ['training.invited', 'case.recorded', 'case.recorded'],
      origin,
    });
    expect(letter).toEqual({
      subject: 'Việc ngày 22/11/2026',
      text: [
        'Kính gửi ông, bà,',
        office,
        '',
        'Việc đến hạn:',
        '- 2 vụ việc chưa có người hòa giải',
        '- 1 buổi hòa giải cần ghi',
        `  Xem tại ${origin}/`,
        '- 1 việc bầu đang chờ',
        `  Xem tại ${origin}/elections`,
        '',
        'Tin mới:',
        '- 2 vụ việc mới ghi vào sổ',
        '- 1 giấy mời tập huấn',
        `  Xem tại ${origin}/notices`,
        '',
        'Thư này không ghi tên ai. Đăng nhập để xem chi tiết.',
        `Chọn loại thư muốn nhận tại ${origin}/notices/settings`,
      ].join('\n'),
    });
  });
});

describe('instantLetter', () => {
  it.each([
    [['case.assigned'], '1 vụ việc mới giao cho ông, bà'],
    [['case.assigned', 'case.assigned'], '2 vụ việc mới giao cho ông, bà'],
    [['case.assigned', 'training.class_cancelled'], '2 tin cần xem trong ngày'],
  ] as const)('%o', (kinds, subject) => {
    expect(instantLetter({ office, kinds, origin })?.subject).toBe(subject);
  });

  it('is not sent when everything has been seen', () => {
    expect(instantLetter({ office, kinds: [], origin })).toBeNull();
  });
});

it('a trial letter says where it comes from', () => {
  expect(testLetter(office, origin).text).toContain(office);
});
