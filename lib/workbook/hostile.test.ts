import { describe, expect, it } from 'vitest';
import { sheetXml, textRows, xlsxEntries, type XlsxParts, xlsxOf } from '@/tests/support/xlsx';
import { type ZipEntry, zipOf } from '@/tests/support/zip';
import { WORKBOOK_LIMITS } from './limits';
import { readWorkbook } from './read-workbook';
import type { RefusalCode } from './refusal';

const MEBIBYTE = 1024 * 1024;
const SHEET = 'xl/worksheets/sheet1.xml';
const ENOUGH_TIME = 30_000;

type Hostile = readonly [what: string, name: string, bytes: () => Buffer, code: RefusalCode];

const xlsx = (what: string, code: RefusalCode, parts: () => XlsxParts): Hostile => [
  what,
  'danh-sach.xlsx',
  () => xlsxOf(parts()),
  code,
];
const withEntry = (what: string, code: RefusalCode, entry: () => ZipEntry): Hostile =>
  xlsx(what, code, () => ({ entries: [entry()] }));
const rows = (what: string, code: RefusalCode, xml: () => string): Hostile =>
  xlsx(what, code, () => ({ rows: xml() }));

/** An old Office file: its directory names what it holds, in UTF-16. */
const compoundFile = (holds: string): Buffer =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512), Buffer.from(holds, 'utf16le')]);
const zeros = (bytes: number): Buffer => Buffer.alloc(bytes, 0x20);
const LAUGHS =
  '<!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;">]>';
const XXE = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
const withDtd = (dtd: string): string =>
  sheetXml('<row><c t="inlineStr"><is><t>&a;&e;</t></is></c></row>').replace('?>', `?>${dtd}`);
const numbered = (count: number): string => '<row><c><v>1</v></c></row>'.repeat(count);

const WRONG_KIND: readonly Hostile[] = [
  ['an empty file', 'a.xlsx', () => Buffer.alloc(0), 'NOT_A_WORKBOOK'],
  ['an empty text', 'a.csv', () => Buffer.alloc(0), 'NOT_A_WORKBOOK'],
  ['text under a wrong name', 'a.xlsx', () => Buffer.from('STT,Họ tên\n1,Lê A'), 'NOT_A_WORKBOOK'],
  ['a PDF', 'a.xlsx', () => Buffer.from('%PDF-1.7\n'), 'NOT_A_WORKBOOK'],
  ['a PDF as text', 'a.csv', () => Buffer.from('%PDF-1.7\n'), 'NOT_A_WORKBOOK'],
  ['a picture as text', 'a.csv', () => Buffer.from('89504e470d0a1a0a', 'hex'), 'NOT_A_WORKBOOK'],
  ['a workbook as text', 'a.csv', () => xlsxOf(), 'NOT_A_WORKBOOK'],
  ['a workbook without extension', 'danh-sach', () => xlsxOf(), 'NOT_A_WORKBOOK'],
  ['a web page that calls itself .xls', 'a.xls', () => Buffer.from('<html><table>'), 'OLD_FORMAT'],
  ['an old workbook', 'a.xls', () => compoundFile('Workbook'), 'OLD_FORMAT'],
  ['a very old workbook under a new name', 'a.xlsx', () => compoundFile('Book'), 'OLD_FORMAT'],
  ['an old letter', 'a.xlsx', () => compoundFile('WordDocument'), 'NOT_A_WORKBOOK'],
  ['a workbook with a password', 'a.xlsx', () => compoundFile('EncryptedPackage'), 'PASSWORD'],
  ['a binary workbook', 'a.xlsb', () => xlsxOf(), 'OLD_FORMAT'],
  ['macros by name', 'a.XLSM', () => xlsxOf(), 'MACROS'],
  [
    'bytes without meaning',
    'a.csv',
    () => Buffer.from([...Array(4000).keys()].map((n) => n % 7)),
    'NOT_A_WORKBOOK',
  ],
  ['a file too big', 'a.xlsx', () => Buffer.alloc(10 * MEBIBYTE + 1), 'TOO_BIG'],
  xlsx('a letter', 'NOT_A_WORKBOOK', () => ({
    contentType: 'application/x.wordprocessingml.document.main+xml',
  })),
  xlsx('a binary workbook inside', 'OLD_FORMAT', () => ({
    contentType: 'application/vnd.ms-excel.sheet.binary.macroEnabled.main',
  })),
  xlsx('macros by content type', 'MACROS', () => ({
    contentType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  })),
  withEntry('macros by part', 'MACROS', () => ({ name: 'xl/vbaProject.bin', content: 'x' })),
  withEntry('macros of Excel 4', 'MACROS', () => ({ name: 'xl/macrosheets/sheet1.xml', content: '<x/>' })),
  withEntry('no content types', 'NOT_A_WORKBOOK', () => ({ name: '[Content_Types].xml', content: '<x/>' })),
  ['an archive of nothing', 'a.xlsx', () => Buffer.from('PK\x03\x04'), 'DAMAGED'],
];

const ARCHIVES: readonly Hostile[] = [
  withEntry('a part that swells', 'SWELLS', () => ({ name: SHEET, content: zeros(200 * MEBIBYTE) })),
  withEntry('a part that swells where nobody reads', 'SWELLS', () => ({
    name: 'xl/media/image1.png',
    content: zeros(20 * MEBIBYTE),
  })),
  withEntry('a part that swells behind a lying header', 'SWELLS', () => ({
    name: SHEET,
    content: zeros(60 * MEBIBYTE),
    claimedBytes: 1000,
  })),
  [
    'many entries over the same bytes',
    'a.xlsx',
    () => zipOf([...xlsxEntries(), { name: 'xl/a', content: zeros(MEBIBYTE), times: 90 }]),
    'SWELLS',
  ],
  [
    'a hundred and one entries',
    'a.xlsx',
    () =>
      zipOf([...xlsxEntries(), ...Array.from({ length: 94 }, (_, at) => ({ name: `x${at}`, content: '' }))]),
    'TOO_MANY_PARTS',
  ],
  ['a directory that claims more', 'a.xlsx', () => zipOf(xlsxEntries(), 65_000), 'TOO_MANY_PARTS'],
  withEntry('a workbook in the workbook', 'NESTED_ARCHIVE', () => ({
    name: 'xl/embeddings/b.xlsx',
    content: xlsxOf(),
  })),
  withEntry('a gzip in the workbook', 'NESTED_ARCHIVE', () => ({
    name: 'xl/media/image.png',
    content: Buffer.from('1f8b0800', 'hex'),
  })),
  withEntry('an old file in the workbook', 'NESTED_ARCHIVE', () => ({
    name: 'xl/embeddings/o.bin',
    content: compoundFile('Ole'),
  })),
  ...['../../etc/passwd', '/etc/passwd', 'C:/Windows/x', 'xl\\..\\..\\x', 'a\0.xml'].map((name) =>
    withEntry(`a part named ${JSON.stringify(name)}`, 'UNSAFE_NAMES', () => ({ name, content: 'x' })),
  ),
  [
    'two parts of one name',
    'a.xlsx',
    () => zipOf([...xlsxEntries(), { name: SHEET.toUpperCase(), content: 'x' }]),
    'DAMAGED',
  ],
  withEntry('an encrypted part', 'PASSWORD', () => ({ name: SHEET, content: sheetXml(''), flags: 1 })),
  withEntry('an unknown way of packing', 'DAMAGED', () => ({
    name: SHEET,
    content: sheetXml(''),
    method: 12,
  })),
  withEntry('a wrong checksum', 'DAMAGED', () => ({ name: SHEET, content: sheetXml(''), claimedCrc: 1 })),
  withEntry('more bytes promised', 'DAMAGED', () => ({
    name: SHEET,
    content: sheetXml(''),
    claimedBytes: 99_999,
  })),
  withEntry('fewer bytes promised', 'DAMAGED', () => ({
    name: SHEET,
    content: sheetXml(''),
    claimedBytes: 3,
  })),
  withEntry('links to other files', 'EXTERNAL_LINKS', () => ({
    name: 'xl/externalLinks/externalLink1.xml',
    content: '<x/>',
  })),
];

const XML_TRAPS: readonly Hostile[] = [
  withEntry('a billion laughs', 'ENTITIES', () => ({ name: SHEET, content: withDtd(LAUGHS) })),
  withEntry('a file of the server as entity', 'ENTITIES', () => ({ name: SHEET, content: withDtd(XXE) })),
  withEntry('entities where nobody reads', 'ENTITIES', () => ({
    name: 'docProps/core.xml',
    content: withDtd(LAUGHS),
  })),
  withEntry('entities late, across two pieces', 'ENTITIES', () => ({
    name: 'docProps/core.xml',
    content: `${' '.repeat(16_379)}<!DOCTYPE x>`,
  })),
  withEntry('entities in UTF-16', 'DAMAGED', () => ({
    name: SHEET,
    content: Buffer.from(`\uFEFF${withDtd(XXE)}`, 'utf16le'),
  })),
  rows('an entity never declared', 'DAMAGED', () => '<row><c t="inlineStr"><is><t>&x;</t></is></c></row>'),
  rows('an element left open', 'DAMAGED', () => '<row><c>'),
  rows('elements crossed', 'DAMAGED', () => '<row><c></row></c>'),
  rows('a control letter', 'DAMAGED', () => '<row><c t="inlineStr"><is><t>\u0001</t></is></c></row>'),
  withEntry('letters that are no UTF-8', 'DAMAGED', () => ({
    name: SHEET,
    content: Buffer.concat([
      Buffer.from('<worksheet>'),
      Buffer.from([0xc3, 0x28]),
      Buffer.from('</worksheet>'),
    ]),
  })),
  rows('elements ten thousand deep', 'DAMAGED', () => '<row>'.repeat(10_000) + '</row>'.repeat(10_000)),
  rows('a text that is not in the table', 'DAMAGED', () => '<row><c t="s"><v>5</v></c></row>'),
  rows('a text number that is none', 'DAMAGED', () => '<row><c t="s"><v>__proto__</v></c></row>'),
  rows('rows backwards', 'DAMAGED', () => '<row r="2"/><row r="1"/>'),
  rows('a row beyond the last', 'DAMAGED', () => '<row r="1048577"/>'),
  rows('a row number that is none', 'DAMAGED', () => '<row r="x"/>'),
  rows('a column beyond the last', 'DAMAGED', () => '<row><c r="XFE1"><v>1</v></c></row>'),
  rows('a column that is none', 'DAMAGED', () => '<row><c r="11"><v>1</v></c></row>'),
  xlsx('merges over each other', 'DAMAGED', () => ({
    rows: numbered(1000),
    afterRows: `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(20)}</mergeCells>`,
  })),
  xlsx('more merges than anybody draws', 'DAMAGED', () => ({
    afterRows: `<mergeCells>${Array.from({ length: 100_001 }, (_, at) => `<mergeCell ref="A${at + 1}:B${at + 1}"/>`).join('')}</mergeCells>`,
  })),
  xlsx('one sheet listed twice', 'DAMAGED', () => ({
    sheets: '<sheet name="a" r:id="rS"/><sheet name="b" r:id="rS"/>',
  })),
  xlsx('a sheet without a part', 'DAMAGED', () => ({ sheets: '<sheet name="a" r:id="r9"/>' })),
  xlsx('a sheet out in the network', 'DAMAGED', () => ({
    sheets: '<sheet name="a" r:id="rE"/>',
    relations:
      '<Relationship Id="rE" Type="x/worksheet" Target="http://127.0.0.1/a.xml" TargetMode="External"/>',
  })),
  xlsx('a part that is not there', 'DAMAGED', () => ({
    sheets: '<sheet name="a" r:id="rZ"/>',
    relations: '<Relationship Id="rZ" Type="x/worksheet" Target="../../../etc/passwd"/>',
  })),
];

const TOO_MUCH: readonly Hostile[] = [
  rows('fifty thousand rows and one', 'TOO_MANY_ROWS', () => numbered(50_001)),
  rows('a hundred columns and one', 'TOO_MANY_COLUMNS', () => `<row>${'<c><v>1</v></c>'.repeat(101)}</row>`),
  rows('a lost cell in the last column', 'TOO_MANY_COLUMNS', () => '<row><c r="XFD1"><v>1</v></c></row>'),
  xlsx('a million texts', 'TOO_MANY_STRINGS', () => ({
    strings: Array.from({ length: 1_000_000 }, (_, at) => `<si><t>${at}</t></si>`).join(''),
  })),
  xlsx('one long text in very many cells', 'TOO_MANY_CELLS', () => ({
    strings: `<si><t>${'chữ '.repeat(8000)}</t></si>`,
    rows: `<row>${'<c t="s"><v>0</v></c>'.repeat(100)}</row>`.repeat(100),
  })),
  ['a text of sixty thousand lines', 'a.csv', () => Buffer.from('1,Lê A\n'.repeat(60_000)), 'TOO_MANY_ROWS'],
  ['a text of two million empty lines', 'a.csv', () => Buffer.from('\n'.repeat(2_000_000)), 'TOO_MANY_ROWS'],
  ['a text of two hundred columns', 'a.csv', () => Buffer.from('1,'.repeat(200)), 'TOO_MANY_COLUMNS'],
  [
    'a quotation that never ends',
    'a.csv',
    () => Buffer.from(`1,"Lê A\n${'2,Trần B\n'.repeat(200_000)}`),
    'DAMAGED',
  ],
  ['a line that never ends', 'a.csv', () => Buffer.from('chữ '.repeat(1_000_000)), 'DAMAGED'],
  [
    'a text in Russian letters',
    'a.csv',
    () => Buffer.from('ceede0f0f3f1f1eae8e92ceff0e8ece5f00a'.repeat(50), 'hex'),
    'ENCODING_UNKNOWN',
  ],
];

describe('hostile files are refused', () => {
  it.each([...WRONG_KIND, ...ARCHIVES, ...XML_TRAPS, ...TOO_MUCH])(
    '%s',
    async (_, name, bytes, code) => {
      const result = await readWorkbook(bytes(), name);
      expect(result.ok ? 'read' : result.code).toBe(code);
    },
    ENOUGH_TIME,
  );

  it('counts what unpacks over all parts', async () => {
    const bytes = xlsxOf({ rows: numbered(2000) });
    const read = await readWorkbook(bytes, 'a.xlsx', { ...WORKBOOK_LIMITS, inflatedBytes: 20_000 });
    expect(read.ok ? 'read' : read.code).toBe('SWELLS');
  });

  it('cut off anywhere', async () => {
    const whole = xlsxOf({
      rows: textRows([
        ['Họ và tên', 'Năm sinh'],
        ['Lê A', '1956'],
      ]),
    });
    for (let length = 1; length < whole.length; length += 37) {
      const read = await readWorkbook(whole.subarray(0, length), 'a.xlsx');
      expect([length, read.ok ? 'read' : read.code]).toEqual([
        length,
        length < 4 ? 'NOT_A_WORKBOOK' : 'DAMAGED',
      ]);
    }
  });
});

describe('honest files at the limits are read', () => {
  it.each([
    ['fifty thousand rows', () => ({ rows: numbered(50_000) }), 50_000],
    ['a hundred columns', () => ({ rows: `<row>${'<c><v>1</v></c>'.repeat(100)}</row>` }), 1],
    ['thirty thousand empty rows with borders', () => ({ rows: bordered(30_000) }), 0],
    ['a drawing with a DTD', () => ({ rows: numbered(1), entries: [DRAWING] }), 1],
    ['a link to a web page', () => ({ rows: numbered(1), relations: WEB_LINK }), 1],
  ] satisfies [string, () => XlsxParts, number][])(
    '%s',
    async (_, parts, count) => {
      const result = await readWorkbook(xlsxOf(parts()), 'a.xlsx');
      expect(result.ok ? result.workbook.sheets[0]?.rows.length : result.code).toBe(count);
    },
    ENOUGH_TIME,
  );
});

const DRAWING: ZipEntry = { name: 'xl/media/image1.svg', content: '<!DOCTYPE svg><svg/>' };
const WEB_LINK =
  '<Relationship Id="rH" Type="x/hyperlink" Target="https://moj.gov.vn" TargetMode="External"/>';

/** As programs write a form whose empty rows were drawn far down. */
const bordered = (count: number): string =>
  Array.from({ length: count }, (_, at) => {
    const cells = [...'ABCDEFGHIJKL'].map((column) => `<c r="${column}${at + 1}" s="5"/>`).join('');
    return `<row r="${at + 1}" spans="1:12" ht="18" customHeight="1">${cells}</row>`;
  }).join('');
