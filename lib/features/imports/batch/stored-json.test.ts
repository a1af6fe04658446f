import { describe, expect, it } from 'vitest';
import { storedJson } from './stored-json';

describe('storedJson', () => {
  it.each([
    ['a plain text', 'Nguyễn Văn Hòa', '"Nguyễn Văn Hòa"'],
    ['a whole character of two halves', '😀', '"😀"'],
    ['NUL', 'Hòa\u0000', '"Hòa"'],
    ['half a character', 'Hòa \ud83d', '"Hòa "'],
    ['what only looks like one', 'C:\\u0000', '"C:\\\\u0000"'],
    ['inside lists and objects', [{ name: 'a\udc00' }], '[{"name":"a"}]'],
    ['nothing', null, 'null'],
  ])('%s', (_, value, json) => {
    expect(storedJson(value)).toBe(json);
  });
});
