import { describe, expect, it } from 'vitest';
import { optionalEmail } from './email';

describe('optionalEmail', () => {
  it.each([
    ['', null],
    ['   ', null],
    [' ha.nguyen@langson.gov.vn ', 'ha.nguyen@langson.gov.vn'],
    ['a+b@mail.example', 'a+b@mail.example'],
  ])('takes «%s»', (typed, address) => {
    expect(optionalEmail().parse(typed)).toBe(address);
  });

  it.each([
    'ha',
    'ha@',
    '@langson.gov.vn',
    'ha@langson',
    'ha nguyen@langson.gov.vn',
    'ha@langson.gov.vn\r\nBcc: x@example.vn',
    'ha@a.vn, b@a.vn',
    `${'a'.repeat(250)}@a.vn`,
  ])('refuses «%s»', (typed) => {
    expect(optionalEmail().safeParse(typed).success).toBe(false);
  });

  it('says what an address looks like', () => {
    expect(optionalEmail().safeParse('ha').error?.issues[0]?.message).toMatch(/ten@donvi\.vn/);
  });
});
