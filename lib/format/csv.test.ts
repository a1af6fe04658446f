import { describe, expect, it } from 'vitest';
import { csvOf } from './csv';

describe('csvOf', () => {
  it.each([
    ['plain text', 'Tổ hòa giải số 12', 'Tổ hòa giải số 12'],
    ['empty text', '', ''],
    ['a comma', 'tổ 12, 13', '"tổ 12, 13"'],
    ['a semicolon', 'tổ 12; 13', '"tổ 12; 13"'],
    ['a quote', 'nhà "đỏ"', '"nhà ""đỏ"""'],
    ['a line break', 'một\nhai', '"một\nhai"'],
    ['equals', '=1+1', "'=1+1"],
    ['plus', '+84912000118', "'+84912000118"],
    ['minus', '-2', "'-2"],
    ['at', '@SUM(A1)', "'@SUM(A1)"],
    ['tab', '\t=1', "'\t=1"],
    ['carriage return', '\r=1', '"\'\r=1"'],
    ['spaces before', '  =1', "'  =1"],
    ['full-width equals', '＝1+1', "'＝1+1"],
    ['full-width plus', '＋1', "'＋1"],
    ['full-width minus', '－1', "'－1"],
    ['full-width at', '＠a', "'＠a"],
    ['NUL', '\u0000=1', "'\u0000=1"],
    ['a formula with quotes', '=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
    ['an equals sign inside', '1=1', '1=1'],
  ])('%s', (_, given, written) => expect(csvOf([[given]])).toBe(`\uFEFF${written}\r\n`));

  it('writes numbers as numbers, negative ones too, and nothing for null', () => {
    expect(csvOf([[-2, 3.5, null, 'x']])).toBe('\uFEFF-2,3.5,,x\r\n');
  });

  it('keeps empty lines and cells in their place', () => {
    expect(csvOf([['a', '', 'b'], [], ['c']])).toBe('\uFEFFa,,b\r\n\r\nc\r\n');
  });
});
