import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choice, encodeCursor, keysetCursor, uuid } from '@/lib/schema/reference';

describe('uuid', () => {
  it('takes an id in either case and gives it in lower case', () => {
    expect(uuid().parse('0192F3A0-7B1C-7DEF-8ABC-0123456789AB')).toBe('0192f3a0-7b1c-7def-8abc-0123456789ab');
  });

  it.each([
    '',
    'x',
    '0192f3a0-7b1c-7def-8abc-0123456789abc',
    '0192f3a0-7b1c-9def-8abc-0123456789ab',
    null,
    1,
  ])('refuses %j with the sentence it was given', (typed) => {
    expect(uuid('Chọn tổ hòa giải.').safeParse(typed).error?.issues[0]?.message).toBe('Chọn tổ hòa giải.');
  });
});

it('takes one of a closed list and asks for it by name', () => {
  const schema = choice(['civil', 'family'], 'loại vụ việc');
  expect(schema.parse('family')).toBe('family');
  expect(schema.safeParse('admin').error?.issues[0]?.message).toBe('Chọn loại vụ việc.');
  expect(schema.safeParse(undefined).error?.issues[0]?.message).toBe('Chọn loại vụ việc.');
});

describe('keysetCursor', () => {
  it('reads back what was written, whatever the texts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { minLength: 2, maxLength: 2 }),
        (values) => {
          expect(keysetCursor(2).parse(encodeCursor(values))).toEqual(values);
        },
      ),
    );
  });

  it.each([
    '',
    '%%%',
    encodeCursor(['one']),
    encodeCursor(['one', 'two', 'three']),
    btoa('{"a":1}'),
    btoa('[1,2]'),
    btoa('\xff\xfe'),
    'A'.repeat(1_000_000),
  ])('refuses %#', (cursor) => {
    expect(keysetCursor(2).safeParse(cursor).success).toBe(false);
  });
});
