import { describe, expect, it } from 'vitest';
import { csvOf } from '@/lib/features/mediation-cases/list/csv';

describe('a CSV file', () => {
  it.each([
    ['Phùng Thị Mai', 'Phùng Thị Mai'],
    [3, '3'],
    ['', ''],
    ['a,b', '"a,b"'],
    ['nói «có» và "không"', '"nói «có» và ""không"""'],
    ['hai\ndòng', '"hai\ndòng"'],
    ['=1+1', "'=1+1"],
    ['+84912000118', "'+84912000118"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠a', "'＠a"],
    ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
    ['1=1', '1=1'],
  ])('writes %j as %s', (value, written) => {
    expect(csvOf([[value]])).toBe(`\uFEFF${written}\r\n`);
  });

  it('keeps empty lines and cells in their place', () => {
    expect(csvOf([['a', '', 'b'], [], ['c']])).toBe('\uFEFFa,,b\r\n\r\nc\r\n');
  });
});
