import { describe, expect, it } from 'vitest';
import { csvLine } from './csv';

describe('csvLine', () => {
  it.each([
    ['plain text', 'Tổ hòa giải số 12', 'Tổ hòa giải số 12'],
    ['a comma', 'tổ 12, 13', '"tổ 12, 13"'],
    ['a quote', 'nhà "đỏ"', '"nhà ""đỏ"""'],
    ['a line break', 'một\nhai', '"một\nhai"'],
    ['equals', '=1+1', "'=1+1"],
    ['plus', '+84912000118', "'+84912000118"],
    ['minus', '-2', "'-2"],
    ['at', '@SUM(A1)', "'@SUM(A1)"],
    ['tab', '\t=1', "'\t=1"],
    ['carriage return', '\r=1', '"\'\r=1"'],
    ['spaces before', '  =1', "'  =1"],
    ['full width', '＝1+1', "'＝1+1"],
    ['NUL', '\u0000=1', "'\u0000=1"],
    ['empty', '', ''],
  ])('%s', (_, given, written) => expect(csvLine([given])).toBe(`${written}\r\n`));

  it('writes numbers as numbers, negative ones too, and nothing for null', () => {
    expect(csvLine([-2, 3.5, null, 'x'])).toBe('-2,3.5,,x\r\n');
  });
});
