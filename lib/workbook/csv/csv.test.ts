import { describe, expect, it } from 'vitest';
import { csvOf } from '@/lib/format/csv';
import { readWorkbook } from '../read-workbook';

async function read(bytes: Buffer | string) {
  const result = await readWorkbook(Buffer.from(bytes as string), 'Tổ 1.csv');
  if (!result.ok) return { code: result.code };
  const { sheets, encoding } = result.workbook;
  const rows = sheets[0]?.rows.map((row) => [
    row.number,
    ...row.cells.map((cell) => (cell?.kind === 'text' ? cell.text : null)),
  ]);
  return { encoding, rows };
}

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('separators, quotes, lines', () => {
  it.each<[what: string, text: string, rows: (string | number | null)[][]]>([
    [
      'commas',
      'a,b\n1,2',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'semicolons, commas within',
      'a;b\nSố 1, ngõ 2;x\nSố 3, 4, 5;y',
      [
        [1, 'a', 'b'],
        [2, 'Số 1, ngõ 2', 'x'],
        [3, 'Số 3, 4, 5', 'y'],
      ],
    ],
    [
      'tabs',
      'a\tb\r\n1\t2\r\n',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    ['the separator named', 'sep=;\r\na;b,c', [[1, 'a', 'b,c']]],
    [
      'one column',
      'Họ tên\nLê A',
      [
        [1, 'Họ tên'],
        [2, 'Lê A'],
      ],
    ],
    [
      'a title above',
      'DANH SÁCH, NĂM 2026\n\nSTT;Tên;Tổ\n1;A;B\n2;C;D',
      [
        [1, 'DANH SÁCH, NĂM 2026'],
        [3, 'STT', 'Tên', 'Tổ'],
        [4, '1', 'A', 'B'],
        [5, '2', 'C', 'D'],
      ],
    ],
    ['quotes', '"a ""b""","c\nd",e', [[1, 'a "b"', 'c\nd', 'e']]],
    [
      'separators in quotes only',
      '"x,y,z";1\n"p,q,r";2',
      [
        [1, 'x,y,z', '1'],
        [2, 'p,q,r', '2'],
      ],
    ],
    ['a quote within a word', 'tổ "3" cũ,x', [[1, 'tổ "3" cũ', 'x']]],
    [
      'gaps and empty lines',
      ',,x\n\n,\n y ,',
      [
        [1, null, null, 'x'],
        [4, ' y '],
      ],
    ],
    [
      'lines of unlike length',
      'a\nb,c,d',
      [
        [1, 'a'],
        [2, 'b', 'c', 'd'],
      ],
    ],
    [
      'old line ends',
      'a,b\r1,2\r',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    ['a NUL', `a\0b,${'x'.repeat(2000)}`, [[1, 'ab', 'x'.repeat(2000)]]],
  ])('%s', async (_, text, rows) => expect(await read(text)).toEqual({ encoding: 'utf-8', rows }));

  it('takes the apostrophe off that our own export set', async () => {
    const texts = ['=1+1', '+84 912 345 678', '-', '＠x', "'quoted'", 'Lê A'];
    expect((await read(csvOf([texts]))).rows).toEqual([[1, ...texts]]);
  });
});

describe('encodings', () => {
  const text = 'Họ và tên,Nữ\nNguyễn Văn Hùng,x';
  const rows = [
    [1, 'Họ và tên', 'Nữ'],
    [2, 'Nguyễn Văn Hùng', 'x'],
  ];
  it.each([
    ['utf-8', 'UTF-8', Buffer.from(text)],
    ['utf-8', 'UTF-8 with its mark', Buffer.from(`\uFEFF${text}`)],
    ['utf-16', 'UTF-16 with its mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['utf-16', 'UTF-16, high byte first', utf16be(`\uFEFF${text}`)],
    ['utf-16', 'UTF-16 without mark', Buffer.from(text, 'utf16le')],
    ['utf-16', 'UTF-16 without mark, high byte first', utf16be(text)],
    [
      'windows-1258',
      'windows-1258',
      Buffer.from('486ff22076e02074ea6e2c4efdde0a4e677579eade6e2056e36e2048f96e672c78', 'hex'),
    ],
    ['tcvn3', 'TCVN3', latin1('Hä vµ tªn,N÷\nNguyÔn V¨n Hïng,x')],
    ['tcvn3', 'TCVN3 saved as UTF-8', Buffer.from('Hä vµ tªn,N÷\nNguyÔn V¨n Hïng,x')],
    ['vni', 'VNI', latin1('Hoï vaø teân,Nöõ\nNguyeãn Vaên Huøng,x')],
  ])('%s: %s', async (encoding, _, bytes) => {
    expect(await read(bytes)).toEqual({ encoding, rows });
  });
});
