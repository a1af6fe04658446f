import { describe, expect, it } from 'vitest';
import type { Cell, Sheet } from '@/lib/domain/import/workbook';
import { type XlsxParts, xlsxOf } from '@/tests/support/xlsx';
import { readWorkbook } from '../read-workbook';

async function sheetOf(parts: XlsxParts): Promise<Sheet> {
  const result = await readWorkbook(xlsxOf(parts), 'danh-sach.xlsx');
  const sheet = result.ok ? result.workbook.sheets[0] : undefined;
  if (!sheet) throw new Error(result.ok ? 'no sheet' : result.code);
  return sheet;
}

const text = (value: string): Cell => ({ kind: 'text', text: value });
const number = (value: number): Cell => ({ kind: 'number', value });
const date = (value: string): Cell => ({ kind: 'date', date: value });

const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="[$-42A]dd/mm/yyyy;@"/><numFmt numFmtId="165" formatCode="0000000000"/>' +
  '<numFmt numFmtId="166" formatCode="#,##0&quot; ngày&quot;"/></numFmts>' +
  '<fonts><font><name val="Calibri"/></font></fonts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="20"/></cellXfs>';
const STRINGS =
  '<si><t>Nguyễn Thị Hoà</t></si>' +
  '<si><r><rPr><b/></rPr><t>Tổ trưởng: </t></r><r><t xml:space="preserve"> Lê A</t></r><rPh sb="0"><t>GỢI Ý</t></rPh></si>' +
  '<si><t>một_x000A_hai_x0000_</t></si><si><t></t></si>';

/** What stands in A1, and what a person sees there. */
const CELLS: readonly [what: string, xml: string, seen: Cell | undefined][] = [
  ['a shared text', '<c r="A1" t="s"><v>0</v></c>', text('Nguyễn Thị Hoà')],
  ['rich text without its phonetic hint', '<c r="A1" t="s"><v>1</v></c>', text('Tổ trưởng:  Lê A')],
  ['escaped controls, NUL gone', '<c r="A1" t="s"><v>2</v></c>', text('một\nhai')],
  ['an empty shared text', '<c r="A1" t="s"><v>3</v></c>', undefined],
  ['an inline text', '<c r="A1" t="inlineStr"><is><t>Trần B</t></is></c>', text('Trần B')],
  [
    'an inline text in runs',
    '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>',
    text('ab'),
  ],
  ['a CDATA text', '<c r="A1" t="inlineStr"><is><t><![CDATA[A & <B>]]></t></is></c>', text('A & <B>')],
  ['decomposed letters as typed', '<c r="A1" t="inlineStr"><is><t>Hòa</t></is></c>', text('Hòa')],
  ['a number', '<c r="A1"><v>1956</v></c>', number(1956)],
  ['a number in powers', '<c r="A1"><v>9.12345678E8</v></c>', number(912345678)],
  ['a negative number', '<c r="A1"><v>-2.5</v></c>', number(-2.5)],
  ['a number with words', '<c r="A1" s="4"><v>5</v></c>', number(5)],
  ['a phone number shown with its zero', '<c r="A1" s="3"><v>912345678</v></c>', text('0912345678')],
  ['a day by a built-in format', '<c r="A1" s="1"><v>43831</v></c>', date('2020-01-01')],
  ['a day by a format of the file', '<c r="A1" s="2"><v>43831.75</v></c>', date('2020-01-01')],
  ['a time', '<c r="A1" s="5"><v>0.354166666666667</v></c>', text('08:30')],
  ['a day of ISO 8601', '<c r="A1" t="d"><v>2026-09-15T00:00:00</v></c>', date('2026-09-15')],
  ['a number no day belongs to', '<c r="A1" s="1"><v>-4</v></c>', number(-4)],
  ['a formula: the result saved', '<c r="A1"><f>SUM(B1:B9)</f><v>45</v></c>', number(45)],
  ['a formula of text', '<c r="A1" t="str"><f>A2&amp;"x"</f><v>kết quả</v></c>', text('kết quả')],
  ['a formula never computed', '<c r="A1"><f>TODAY()</f></c>', undefined],
  ['yes', '<c r="A1" t="b"><v>1</v></c>', { kind: 'boolean', value: true }],
  ['no', '<c r="A1" t="b"><v>0</v></c>', { kind: 'boolean', value: false }],
  ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', { kind: 'error', text: '#REF!' }],
  ['a look only', '<c r="A1" s="1"/>', undefined],
  ['a style that is not there', '<c r="A1" s="99"><v>7</v></c>', number(7)],
  ['no reference', '<c><v>7</v></c>', number(7)],
];

describe('what a person sees in a cell', () => {
  it.each(CELLS)('%s', async (_, xml, seen) => {
    const sheet = await sheetOf({ rows: `<row r="1">${xml}</row>`, strings: STRINGS, styles: STYLES });
    expect(sheet.rows[0]?.cells[0]).toEqual(seen);
  });

  it('counts days from 1904 when the file says so', async () => {
    const rows = '<row><c s="1"><v>42369</v></c></row>';
    const sheet = await sheetOf({ rows, styles: STYLES, workbookPr: 'date1904="1"' });
    expect(sheet.rows[0]?.cells[0]).toEqual(date('2020-01-01'));
  });
});

describe('rows and columns', () => {
  it('keeps numbers of rows, hidden rows and gaps between cells', async () => {
    const rows =
      '<row r="3" hidden="1"><c r="B3"><v>1</v></c><c r="D3"><v>2</v></c></row><row r="4"/><row><c r="A5"><v>3</v></c></row>';
    const sheet = await sheetOf({ rows });
    expect(sheet.rows).toEqual([
      { number: 3, hidden: true, cells: [undefined, number(1), undefined, number(2)] },
      { number: 5, hidden: false, cells: [number(3)] },
    ]);
  });

  it('does not mind a formatted cell in the last column', async () => {
    const sheet = await sheetOf({ rows: '<row><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row>' });
    expect(sheet.rows[0]?.cells).toEqual([number(1)]);
  });

  it('reads names with a prefix, as some programs write them', async () => {
    const content =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const sheet = await sheetOf({ entries: [{ name: 'xl/worksheets/sheet1.xml', content }] });
    expect(sheet.rows[0]?.cells).toEqual([number(7)]);
  });

  it('marks hidden sheets and passes over charts', async () => {
    const result = await readWorkbook(
      xlsxOf({
        sheets: '<sheet name="Ẩn" state="veryHidden" r:id="rS"/><sheet name="Biểu đồ" r:id="rC"/>',
        relations: '<Relationship Id="rC" Type="http://x/chartsheet" Target="chartsheets/sheet1.xml"/>',
      }),
      'a.xlsx',
    );
    expect(result.ok && result.workbook.sheets.map(({ name, hidden }) => ({ name, hidden }))).toEqual([
      { name: 'Ẩn', hidden: true },
    ]);
  });
});

describe('merges', () => {
  const rows = [1, 2, 3]
    .map(
      (r) => `<row r="${r}">${['A', 'B', 'C'].map((c) => `<c r="${c}${r}"><v>${r}</v></c>`).join('')}</row>`,
    )
    .join('');
  const merged = (...refs: string[]) =>
    sheetOf({
      rows,
      afterRows: `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
    });

  it('leaves the cell at the top left only', async () => {
    const sheet = await merged('A1:B2');
    expect(sheet.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }]);
    expect(sheet.rows.map((row) => row.cells)).toEqual([
      [number(1), undefined, number(1)],
      [undefined, undefined, number(2)],
      [number(3), number(3), number(3)],
    ]);
  });

  it('drops rows that only held something under a merge', async () => {
    const sheet = await merged('A1:C2');
    expect(sheet.rows.map((row) => row.number)).toEqual([1, 3]);
  });

  it.each([
    ['a whole column', 'B1:B1048576', { top: 1, left: 2, bottom: 3, right: 2 }],
    ['a whole row', 'A2:XFD2', { top: 2, left: 1, bottom: 2, right: 100 }],
  ])('cuts %s off at the last row and the last column allowed', async (_, ref, range) => {
    expect((await merged(ref)).merges).toEqual([range]);
  });

  it.each(['A900:B901', 'A1', '$A$1:$B$2', 'B2:A1', 'nonsense'])('passes over «%s»', async (ref) => {
    expect((await merged(ref)).merges).toEqual([]);
  });
});
