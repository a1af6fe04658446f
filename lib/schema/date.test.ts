import { describe, expect, it } from 'vitest';
import { isoDate, optionalDate, pastOrTodayDate } from '@/lib/schema/date';

const first = (result: { error?: { issues: { message: string }[] } }): string | undefined =>
  result.error?.issues[0]?.message;

describe('isoDate', () => {
  const schema = isoDate({ label: 'ngày tiếp nhận' });

  it('takes what the form holds and what a person types', () => {
    expect(schema.parse('2026-11-20')).toBe('2026-11-20');
    expect(schema.parse(' 20/11/2026 ')).toBe('2026-11-20');
  });

  it.each([
    ['', 'Ghi ngày tiếp nhận, như 20/11/2026.'],
    [undefined, 'Ghi ngày tiếp nhận, như 20/11/2026.'],
    [20_112_026, 'Ghi ngày tiếp nhận, như 20/11/2026.'],
    ['31/02/2026', 'Tháng 2 không có ngày 31. Sửa lại ngày.'],
    ['1789-07-14', 'Năm 1789 quá sớm. Ghi năm từ 1900 trở đi.'],
    ['2026-11-20T00:00:00Z', 'Ghi ngày như 20/11/2026.'],
    ['9'.repeat(1_000_000), 'Ghi ngày như 20/11/2026.'],
  ])('refuses %#', (typed, message) => {
    expect(first(schema.safeParse(typed))).toBe(message);
  });
});

describe('pastOrTodayDate', () => {
  const schema = pastOrTodayDate('2026-11-20');

  it('takes today and before, refuses tomorrow', () => {
    expect(schema.parse('2026-11-20')).toBe('2026-11-20');
    expect(schema.parse('1957-01-01')).toBe('1957-01-01');
    expect(first(schema.safeParse('2026-11-21'))).toBe('Ngày này ở tương lai. Hôm nay là 20/11/2026.');
  });

  it('says one thing at a time', () => {
    expect(schema.safeParse('31/02/2026').error?.issues).toHaveLength(1);
    expect(schema.safeParse('').error?.issues).toHaveLength(1);
  });
});

describe('optionalDate', () => {
  it.each([undefined, null, '', '  '])('%j is no date', (typed) => {
    expect(optionalDate().parse(typed)).toBeNull();
  });

  it('still refuses a day that does not exist', () => {
    expect(optionalDate().parse('01/12/2026')).toBe('2026-12-01');
    expect(first(optionalDate().safeParse('31/11/2026'))).toBe('Tháng 11 không có ngày 31. Sửa lại ngày.');
  });
});
