import { describe, expect, it } from 'vitest';
import { textRows, type XlsxParts, xlsxOf } from '@/tests/support/xlsx';
import { readWorkbook } from '../read-workbook';
import { legacyFontOf } from './legacy-font';
import { isSyllable } from './syllable';
import { couldBeTcvn3, fromTcvn3 } from './tcvn3';
import { fromVni } from './vni';

describe('TCVN3', () => {
  it.each([
    ['NguyÔn V¨n Hïng', 'Nguyễn Văn Hùng'],
    ['Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['TrÇn ThÞ B\u00ADëi, ph­êng ¤ Chî Dõa', 'Trần Thị Bưởi, phường Ô Chợ Dừa'],
    ['Giíi tÝnh: N÷; trïng tuæi; quyÕt ®Þnh; bÐ Mþ', 'Giới tính: Nữ; trùng tuổi; quyết định; bé Mỵ'],
  ])('«%s»', (typed, meant) => expect(fromTcvn3(typed)).toBe(meant));

  it('has every small letter with every tone, each once', () => {
    const letters = 'aăâeêioôơuưy'
      .split('')
      .flatMap((vowel) =>
        ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (vowel + tone).normalize('NFC')),
      );
    const codes = Array.from({ length: 0xfe - 0xa0 }, (_, at) => String.fromCharCode(0xa1 + at));
    const meant = codes.filter(couldBeTcvn3).map(fromTcvn3);
    for (const letter of [...letters, 'đ'].filter((one) => !/[a-z]/.test(one))) {
      expect([letter, meant.filter((one) => one === letter).length]).toEqual([letter, 1]);
    }
  });
});

describe('VNI', () => {
  it.each([
    ['Nguyeãn Vaên Huøng', 'Nguyễn Văn Hùng'],
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
    ['TRAÀN THÒ BÖÔÛI, PHÖÔØNG OÂ CHÔÏ DÖØA', 'TRẦN THỊ BƯỞI, PHƯỜNG Ô CHỢ DỪA'],
    [
      'Maãn, Myõ, Kyø, Lyù, Thuûy, Quyønh, Ñaëng, Ñaêng, maèo, Nguyeät, Só, æ, Mî',
      'Mẫn, Mỹ, Kỳ, Lý, Thủy, Quỳnh, Đặng, Đăng, mằo, Nguyệt, Sĩ, ỉ, Mỵ',
    ],
  ])('«%s»', (typed, meant) => expect(fromVni(typed)).toBe(meant));

  it('leaves marks that no letter bears', () => expect(fromVni('eê uâ')).toBe('eê uâ'));
});

it.each([
  ['.VnTime', 'tcvn3'],
  ['.VnTimeH', 'tcvn3-capital'],
  ['.vnarial', 'tcvn3'],
  ['VNI-Times', 'vni'],
  ['VNI Helve', 'vni'],
  ['Times New Roman', undefined],
])('font «%s»', (name, encoding) => expect(legacyFontOf(name)).toBe(encoding));

describe('Vietnamese syllables', () => {
  const right =
    'Nguyễn Hòa hoà QUỐC quý Giang gì giếng Thúy thuỷ khuya khuỷu nghiêng ướt rượu bưởi xoong yêu y ngoèo Huyền oan loắt thuở quạu';
  const wrong = 'nguyôn v¨n hïng kr Krông café bb aaa hoáà ngâ̂ zữ x·';
  it.each(right.split(' '))('%s is one', (word) => expect(isSyllable(word)).toBe(true));
  it.each(wrong.split(' '))('%s is none', (word) => expect(isSyllable(word)).toBe(false));
});

describe('the encoding of a whole workbook', () => {
  const FONTS =
    '<fonts><font><name val="Times New Roman"/></font><font><name val=".VnTime"/></font><font><name val=".VnTimeH"/></font></fonts>' +
    '<cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs>';

  async function read(parts: XlsxParts) {
    const result = await readWorkbook(xlsxOf(parts), 'a.xlsx');
    if (!result.ok) throw new Error(result.code);
    const cells = result.workbook.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    return {
      encoding: result.workbook.encoding,
      texts: cells.map((cell) => (cell?.kind === 'text' ? cell.text : '')),
    };
  }
  const cell = (font: number, text: string) => `<c s="${font}" t="inlineStr"><is><t>${text}</t></is></c>`;

  it.each([
    [
      'tcvn3',
      [
        ['NguyÔn V¨n Hïng', 'N÷'],
        ['Hïng', 'Kinh'],
      ],
      ['Nguyễn Văn Hùng', 'Nữ', 'Hùng', 'Kinh'],
    ],
    [
      'vni',
      [
        ['Nguyeãn Vaên Huøng', 'Nöõ'],
        ['Thò Hoa', 'Kinh'],
      ],
      ['Nguyễn Văn Hùng', 'Nữ', 'Thị Hoa', 'Kinh'],
    ],
    [
      'utf-8',
      [
        ['Nguyễn Văn Hùng', 'Nữ'],
        ['Hùng', 'Café Crème'],
      ],
      ['Nguyễn Văn Hùng', 'Nữ', 'Hùng', 'Café Crème'],
    ],
    ['utf-8', [['Y Krông Ê', 'K’Brêu', 'Đắk Lắk']], ['Y Krông Ê', 'K’Brêu', 'Đắk Lắk']],
    ['utf-8', [['«Hoa» “Mai”', '½ ngày', '100 m²', '30°C']], ['«Hoa» “Mai”', '½ ngày', '100 m²', '30°C']],
    ['utf-8', [['Lª', 'Hà']], ['Lª', 'Hà']],
  ])('%s: %j', async (encoding, rows, texts) => {
    expect(await read({ rows: textRows(rows) })).toEqual({ encoding, texts });
  });

  it('leaves the half that is Unicode', async () => {
    const rows = textRows([
      ['Họ và tên', 'Năm sinh'],
      ['NguyÔn ThÞ Hoµ', 'TrÇn V¨n B×nh'],
      ['Hoàng Hải', 'Lê Hòa'],
    ]);
    expect((await read({ rows })).texts).toEqual([
      'Họ và tên',
      'Năm sinh',
      'Nguyễn Thị Hoà',
      'Trần Văn Bình',
      'Hoàng Hải',
      'Lê Hòa',
    ]);
  });

  it('asks the font when a text reads well both ways', async () => {
    const rows = `<row>${cell(1, 'NguyÔn Hïng')}${cell(1, 'Hùng')}${cell(0, 'Hùng')}</row>`;
    expect(await read({ rows, styles: FONTS })).toEqual({
      encoding: 'tcvn3',
      texts: ['Nguyễn Hùng', 'Hựng', 'Hùng'],
    });
  });

  it('writes capitals where the font drew them, or where only the accents were small', async () => {
    const rows = `<row>${cell(2, 'ñy ban nh©n d©n')}${cell(1, 'NGUYÔN V¨N HïNG')}${cell(2, 'Kinh')}</row>`;
    expect((await read({ rows, styles: FONTS })).texts).toEqual([
      'ỦY BAN NHÂN DÂN',
      'NGUYỄN VĂN HÙNG',
      'KINH',
    ]);
  });

  it('knows fonts of runs within a text', async () => {
    const run = '<c t="inlineStr"><is><r><rPr><rFont val=".VnTime"/></rPr><t>Lª H¹nh</t></r></is></c>';
    expect(await read({ rows: `<row>${run}</row>` })).toEqual({ encoding: 'tcvn3', texts: ['Lê Hạnh'] });
  });
});
