import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import type { Workbook } from '@/lib/domain/import/workbook';
import { Chance, seedOf } from '@/tests/support/random';
import { WORKBOOK_LIMITS } from './limits';
import { readWorkbook } from './read-workbook';
import { workbookHeaders } from './workbook-headers';
import type { WrittenColumn, WrittenSheet, WrittenValue } from './write/written-sheet';
import { writeWorkbook } from './write-workbook';
import { Archive } from './xlsx/archive';

/** The writer's library takes its time to load on a busy machine. */
const ENOUGH_TIME = 60_000;

const NAME: WrittenColumn = { header: 'Họ và tên', width: 28, kind: 'text' };
const YEAR: WrittenColumn = { header: 'Năm sinh', width: 10, kind: 'number' };
const DAY: WrittenColumn = { header: 'Ngày công nhận', width: 14, kind: 'date' };

const sheet = (rows: WrittenSheet['rows'], columns = [NAME, YEAR, DAY]): WrittenSheet => ({
  name: 'Danh sách',
  captions: ['DANH SÁCH HÒA GIẢI VIÊN', 'Người lập: Lê A, ngày 22/11/2026'],
  columns,
  rows,
});

const bytesOf = (...sheets: WrittenSheet[]): Promise<Buffer> => buffer(writeWorkbook(sheets));

async function reread(...sheets: WrittenSheet[]): Promise<Workbook> {
  const result = await readWorkbook(await bytesOf(...sheets), 'danh-sach.xlsx');
  if (!result.ok) throw new Error(result.code);
  return result.workbook;
}

async function partsOf(bytes: Buffer): Promise<string> {
  const archive = await Archive.open(bytes, WORKBOOK_LIMITS);
  const parts = archive.names().map(async (name) => {
    const chunks: Buffer[] = [];
    for await (const chunk of archive.chunks(name)) chunks.push(chunk);
    return Buffer.concat(chunks).toString();
  });
  return (await Promise.all(parts)).join('\n');
}

describe('a written workbook read again', { timeout: ENOUGH_TIME }, () => {
  it('has captions, an empty row, the header and the rows, each value of its kind', async () => {
    const { sheets } = await reread(
      sheet([
        ['Nguyễn Văn Hòa', 1956, '2020-03-01'],
        ['  hai\ndòng ', null, null],
        ['0912345678', 0, '1900-02-28'],
        ['x', null, '1900-03-01'],
      ]),
    );
    const text = (value: string) => ({ kind: 'text', text: value });
    expect(sheets[0]?.rows).toEqual([
      { number: 1, hidden: false, cells: [text('DANH SÁCH HÒA GIẢI VIÊN')] },
      { number: 2, hidden: false, cells: [text('Người lập: Lê A, ngày 22/11/2026')] },
      { number: 4, hidden: false, cells: [text('Họ và tên'), text('Năm sinh'), text('Ngày công nhận')] },
      {
        number: 5,
        hidden: false,
        cells: [
          text('Nguyễn Văn Hòa'),
          { kind: 'number', value: 1956 },
          { kind: 'date', date: '2020-03-01' },
        ],
      },
      { number: 6, hidden: false, cells: [text('  hai\ndòng ')] },
      {
        number: 7,
        hidden: false,
        cells: [text('0912345678'), { kind: 'number', value: 0 }, text('28/02/1900')],
      },
      { number: 8, hidden: false, cells: [text('x'), undefined, { kind: 'date', date: '1900-03-01' }] },
    ]);
  });

  it('takes several sheets, rows that come slowly, names that a sheet may not have', async () => {
    async function* slowly() {
      yield ['Trần B', 1970, null];
    }
    const { sheets } = await reread(
      { ...sheet(slowly()), name: "Tổ 1/2: [cũ]'" },
      { ...sheet([]), name: '' },
    );
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['Tổ 1 2   cũ', 4],
      ['Trang tính', 3],
    ]);
  });

  it('offers choices from a hidden sheet', async () => {
    const column: WrittenColumn = { ...NAME, choices: ['Kinh', 'Tày', 'Xơ Đăng'] };
    const bytes = await bytesOf(sheet([], [YEAR, column]));
    expect(await partsOf(bytes)).toContain(
      'sqref="B5:B1004"><formula1>&apos;Danh mục&apos;!$A$1:$A$3</formula1>',
    );
    const result = await readWorkbook(bytes, 'mau.xlsx');
    expect(result.ok && result.workbook.sheets.map(({ hidden }) => hidden)).toEqual([false, true]);
  });
});

/** C-35: beginnings that a spreadsheet program would take for a formula, and texts that break XML. */
const BEGINNINGS = ['=', '+', '-', '@', '\t', '\r', '\u0000', '＝', '＋', '－', '＠', ' =', '\n=', "'="];
const REMAINDERS = ['1+1', 'HYPERLINK("http://x","y")', "cmd|' /C calc'!A0", 'SUM(A1:A9)', ''];
const BREAKERS = [
  '</t></si>',
  ']]>',
  '&lt;f>',
  '<f>1</f>',
  '_x003D_1',
  '_x0000_',
  '\uD800',
  '\uFFFF',
  '{=1}',
  '😀',
];

describe('text that looks like a formula', { timeout: ENOUGH_TIME }, () => {
  const corpus = [...BEGINNINGS.flatMap((start) => REMAINDERS.map((end) => start + end)), ...BREAKERS];

  it('stays text in every cell, caption, header and choice', async () => {
    const column: WrittenColumn = { header: '=1+1', width: 10, kind: 'text', choices: corpus };
    const asNumber: WrittenColumn = { header: '@x', width: 10, kind: 'number' };
    const asDay: WrittenColumn = { header: '+x', width: 10, kind: 'date' };
    const rows = corpus.map((text): WrittenValue[] => [text, text, text]);
    const written = { ...sheet(rows, [column, asNumber, asDay]), captions: corpus.slice(0, 5) };
    const bytes = await bytesOf(written);
    expect(await partsOf(bytes)).not.toMatch(/<f[\s>/]/);
    const result = await readWorkbook(bytes, 'a.xlsx');
    const sheets = result.ok ? result.workbook.sheets : [];
    const cells = sheets.flatMap(({ rows }) =>
      rows.flatMap((row) => row.cells.flatMap((cell) => cell ?? [])),
    );
    const kinds = new Set(cells.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['text']));
  });

  it('comes back letter by letter, but for letters that no cell can hold', async () => {
    const { sheets } = await reread(
      sheet(
        corpus.map((text) => [text]),
        [NAME],
      ),
    );
    const back = new Map(sheets[0]?.rows.map((row) => [row.number, row.cells[0]]));
    const seen = corpus.map((_, at) => {
      const cell = back.get(at + 5);
      return cell?.kind === 'text' ? cell.text : '';
    });
    const kept = (text: string) =>
      text
        .replace(/\r/g, '\n')
        .replaceAll('\u0000', '')
        .replace(/[\uD800\uFFFF]$/, '\uFFFD');
    expect(seen).toEqual(corpus.map(kept));
  });
});

describe('random sheets', { timeout: ENOUGH_TIME }, () => {
  const seed = seedOf('writer and reader agree');

  it('come back as they were', async () => {
    const chance = new Chance(seed);
    const letters = [...'aăâđêôơưáàảãạ AZ09.,;"\'&<>=+-_x\n\u200b\u2028'];
    const word = () => Array.from({ length: chance.between(1, 12) }, () => chance.pick(letters)).join('');
    const rows = Array.from({ length: 200 }, (): WrittenValue[] => [
      word(),
      chance.happens(0.2) ? null : chance.between(-1e6, 1e9),
      chance.happens(0.2)
        ? null
        : `${chance.between(1901, 2100)}-0${chance.between(1, 9)}-1${chance.between(0, 9)}`,
    ]);
    const { sheets } = await reread({ ...sheet(rows), captions: [] });
    const back = sheets[0]?.rows.slice(1).map(({ cells }) =>
      [0, 1, 2].map((at) => {
        const cell = cells[at];
        if (cell === undefined) return null;
        return cell.kind === 'text'
          ? cell.text
          : cell.kind === 'date'
            ? cell.date
            : cell.kind === 'number' && cell.value;
      }),
    );
    expect(back).toEqual(rows);
  });
});

describe('a download that is left', { timeout: ENOUGH_TIME }, () => {
  it('ends the asking for rows', async () => {
    let asked = 0;
    let closed = false;
    async function* endless() {
      try {
        for (;;) {
          asked += 1;
          yield [`Người ${asked} ${Math.sin(asked)}`, asked, null];
        }
      } finally {
        closed = true;
      }
    }
    const reader = writeWorkbook([sheet(endless())]).getReader();
    await reader.read();
    await reader.cancel();
    await expect.poll(() => closed, { timeout: ENOUGH_TIME }).toBe(true);
  });

  it('breaks off when the rows fail', async () => {
    async function* failing(): AsyncGenerator<WrittenValue[]> {
      yield ['một', 1, null];
      throw new Error('database away');
    }
    await expect(bytesOf(sheet(failing()))).rejects.toThrow('database away');
  });
});

describe('headers of a download', () => {
  it.each([
    [
      'Danh sách tổ hòa giải',
      'danh-sach-to-hoa-giai.xlsx',
      'Danh%20s%C3%A1ch%20t%E1%BB%95%20h%C3%B2a%20gi%E1%BA%A3i.xlsx',
    ],
    ['a"b\r\nSet-Cookie: x', 'a-b-set-cookie-x.xlsx', 'a%22b%0D%0ASet-Cookie%3A%20x.xlsx'],
    ["../(1)*'", '1.xlsx', '..%2F%281%29%2A%27.xlsx'],
    ['日本', 'tep.xlsx', '%E6%97%A5%E6%9C%AC.xlsx'],
  ])('names «%s»', (name, plain, full) => {
    const headers = new Headers(workbookHeaders(name));
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="${plain}"; filename*=UTF-8''${full}`,
    );
  });
});
