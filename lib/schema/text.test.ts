import { describe, expect, it } from 'vitest';
import { oneLine, optionalText, personOrPartyName, requiredText } from '@/lib/schema/text';

const MILLION = 'a'.repeat(1_000_000);
const sentence = (schema: ReturnType<typeof oneLine>, typed: unknown): string | undefined =>
  schema.safeParse(typed).error?.issues[0]?.message;

describe('oneLine', () => {
  const schema = oneLine({ label: 'Nội dung', max: 10 });

  it.each([
    ['  Bậc  tam\ncấp ', 'Bậc tam cấp'],
    ['Ân'.normalize('NFD'), 'Ân'],
    ['0123456789', '0123456789'],
    ['a\u200B'.repeat(10), 'a'.repeat(10)],
    ['😀'.repeat(10), '😀'.repeat(10)],
  ])('takes %j', (typed, clean) => {
    expect(oneLine({ label: 'Nội dung', max: 11 }).parse(typed)).toBe(clean);
  });

  it.each([
    ['', 'Ghi nội dung.'],
    [' \u200B\u3164 \n', 'Ghi nội dung.'],
    [undefined, 'Ghi nội dung.'],
    [null, 'Ghi nội dung.'],
    [12, 'Ghi nội dung.'],
    [['a'], 'Ghi nội dung.'],
    ['a'.repeat(11), 'Nội dung dài 11 ký tự, nhiều nhất là 10. Rút ngắn lại.'],
    [MILLION, 'Nội dung dài 1.000.000 ký tự, nhiều nhất là 10. Rút ngắn lại.'],
    ['a\u0000b', 'Nội dung có ký tự không đọc được. Xóa rồi gõ lại.'],
    ['a\uDC00b', 'Nội dung có ký tự không đọc được. Xóa rồi gõ lại.'],
  ])('refuses %#', (typed, message) => {
    expect(sentence(schema, typed)).toBe(message);
  });

  it('refuses a million characters before working on them', () => {
    const combining = 'a' + '\u0301'.repeat(1_000_000);
    const started = performance.now();
    expect(schema.safeParse(combining).success).toBe(false);
    expect(performance.now() - started).toBeLessThan(50);
  });
});

it('keeps the lines of a longer text', () => {
  expect(requiredText({ label: 'Diễn biến', max: 100 }).parse(' a \r\n\r\n\r\n b ')).toBe('a\n\nb');
});

describe('optionalText', () => {
  const schema = optionalText({ label: 'Ghi chú', max: 5 });

  it.each([
    [undefined, null],
    [null, null],
    ['', null],
    [' \u200B ', null],
    [' a ', 'a'],
  ])('%j becomes %j', (typed, clean) => {
    expect(schema.parse(typed)).toBe(clean);
  });

  it('is still not too long', () => {
    expect(schema.safeParse('abcdef').error?.issues[0]?.message).toContain('nhiều nhất là 5');
  });
});

describe('personOrPartyName', () => {
  const schema = personOrPartyName({ label: 'Họ tên bên thứ hai', max: 200 });

  it.each(['Gia đình ông Đặng Văn Sửu', 'Công ty 3T', 'Y Moan Ênuôl', "H'Hen Niê", 'Ý'])(
    'takes %s',
    (name) => {
      expect(schema.parse(name)).toBe(name);
    },
  );

  it.each([
    ['', 'Ghi họ tên bên thứ hai.'],
    ['123', 'Họ tên bên thứ hai cần có chữ.'],
    ['...', 'Họ tên bên thứ hai cần có chữ.'],
  ])('refuses %j', (typed, message) => {
    expect(sentence(schema, typed)).toBe(message);
  });
});
