import { describe, expect, it } from 'vitest';
import { classText, reminderText, type ClassFields } from '@/lib/features/personal-links/texts/class-text';
import { linkText } from '@/lib/features/personal-links/texts/link-text';
import { Chance, seedOf } from '@/tests/support/random';

const CLASS: ClassFields = {
  title: 'Kỹ năng hòa giải',
  place: 'Nhà văn hóa phường Láng, phòng họp tầng 2',
  mapUrl: 'https://maps.example/lang',
  bring: 'sổ theo dõi của tổ, bút',
  answerBy: '2026-11-27',
  sessions: [
    { heldOn: '2026-11-21', part: 'morning', startsAt: '08:00', endsAt: '11:30' },
    { heldOn: '2026-11-28', part: 'afternoon', startsAt: null, endsAt: null },
  ],
};

describe('texts for Zalo', () => {
  it('invites to a class', () => {
    expect(classText(CLASS)).toBe(
      [
        'Kính mời hòa giải viên dự lớp «Kỹ năng hòa giải»:',
        '- thứ Bảy 21/11/2026, 8 giờ đến 11 giờ 30',
        '- thứ Bảy 28/11/2026, buổi chiều',
        'Nơi học: Nhà văn hóa phường Láng, phòng họp tầng 2',
        'Đường đi: https://maps.example/lang',
        'Mang theo: sổ theo dõi của tổ, bút',
        'Xin báo đến hay không bằng liên kết riêng đã gửi, hoặc báo tổ trưởng, trước hết ngày 27/11/2026.',
      ].join('\n'),
    );
  });

  it('reminds of what is still to come, and says nothing of what nobody wrote down', () => {
    expect(reminderText({ ...CLASS, place: null, mapUrl: null, bring: null }, '2026-11-22')).toBe(
      [
        'Nhắc lịch: lớp «Kỹ năng hòa giải» sắp học.',
        '- thứ Bảy 28/11/2026, buổi chiều',
        'Ai không đến được, xin báo lại sớm để xếp người khác.',
      ].join('\n'),
    );
  });

  it('hands on a link without a name', () => {
    const text = linkText({ url: 'https://hoagiai.example/l/abc', expiresOn: '2026-12-31' });
    expect(text).toContain('\nhttps://hoagiai.example/l/abc\n');
    expect(text).toContain('dùng đến 31/12/2026');
  });
});

describe('planted personal data', () => {
  const chance = new Chance(seedOf('texts for Zalo'));
  const digits = (count: number) => Array.from({ length: count }, () => chance.between(0, 9)).join('');
  const phone = () => `09${digits(8)}`;
  const spaced = (number: string) =>
    `${number.slice(0, 4)}${chance.pick([' ', '.', '-', ' . '])}${number.slice(4)}`;
  const name = () => `Họ${digits(6)} Tên`;

  it('gets into none of 1,000 texts: neither from what stands beside a class nor from what was typed into it', () => {
    for (let round = 0; round < 1_000; round += 1) {
      const beside = {
        contactName: name(),
        contactPhone: phone(),
        trainers: [name(), name()],
        guestTrainers: name(),
        cancelReason: `${name()} ốm`,
        attendees: [{ fullName: name(), phone: phone(), address: `ngõ ${digits(6)}` }],
        parties: [name(), name()],
        topic: `vụ của ${name()}`,
      };
      const typed = { phone: phone(), card: digits(12), mail: `${digits(6)}@thu.vn` };
      const whole = {
        ...CLASS,
        ...beside,
        title: `Kỹ năng hòa giải, gọi ${spaced(typed.phone)}`,
        place: `Nhà văn hóa, hỏi ${typed.mail}`,
        bring: `bút, căn cước ${typed.card}`,
        sessions: CLASS.sessions.map((session) => ({ ...session, topic: beside.topic, taughtBy: name() })),
      };
      const planted = [...JSON.stringify(beside).matchAll(/Họ\d{6}|09\d{8}|ngõ \d{6}/g)].map(
        ([text]) => text,
      );
      const texts = [
        classText(whole),
        reminderText(whole, '2026-11-20'),
        linkText({ ...whole, url: 'https://hoagiai.example/l/x', expiresOn: '2026-12-31' }),
      ];
      for (const text of texts) {
        for (const secret of [...planted, typed.card, typed.mail]) expect(text).not.toContain(secret);
        expect(text.replace(/\D/g, '')).not.toContain(typed.phone);
      }
    }
  });
});
