import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterCount, cleanText, hasUnreadable } from '@/lib/schema/clean-text';

describe('cleanText', () => {
  it.each([
    ['  Phùng   Thị Mai ', 'Phùng Thị Mai'],
    ['Nguyễn'.normalize('NFD'), 'Nguyễn'],
    ['Ngo\u200B\u0302', 'Ngô'],
    ['a\u200Bb\u200C\u200D\uFEFFc\u00AD', 'abc'],
    ['\u202Eabc\u202C\u2066d\u2069', 'abcd'],
    ['a\u00A0\u3000b', 'a b'],
    ['a\r\n\tb', 'a b'],
    ['\u3164\u2800', ''],
  ])('one line: %j becomes %j', (typed, clean) => {
    expect(cleanText(typed, 'one')).toBe(clean);
  });

  it.each([
    ['a\r\nb', 'a\nb'],
    ['a \n b', 'a\nb'],
    ['a\n\n\n\n\nb', 'a\n\nb'],
    ['a\u2028b\u0085c', 'a\nb\nc'],
    ['\n a \n', 'a'],
  ])('many lines: %j becomes %j', (typed, clean) => {
    expect(cleanText(typed, 'many')).toBe(clean);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('one' as const, 'many' as const),
        (typed, lines) => {
          const clean = cleanText(typed, lines);
          expect(cleanText(clean, lines)).toBe(clean);
        },
      ),
    );
  });
});

it.each([
  ['a\u0000b', true],
  ['a\u001Bb', true],
  ['a\u007Fb', true],
  ['a\uD800b', true],
  ['a\nb', false],
  ['😀 Ân', false],
])('unreadable: %j %s', (text, unreadable) => {
  expect(hasUnreadable(text)).toBe(unreadable);
});

it('counts characters and not halves of them', () => {
  expect(characterCount('Ân😀')).toBe(3);
});
