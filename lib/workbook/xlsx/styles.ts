import { legacyFontOf, type LegacyFont } from '../encoding/legacy-font';
import { WorkbookRefused } from '../refusal';
import type { Archive } from './archive';
import { type NumberFormat, numberFormatOf } from './number-format';
import { parseXml } from './xml';

/** What of a cell's style changes what it says. */
export type CellStyle = { readonly format: NumberFormat; readonly font: LegacyFont | undefined };

/** Spreadsheet programs stop at 65,490 cell formats. */
const MOST_STYLES = 65_536;

const PLAIN: CellStyle = { format: numberFormatOf(0, undefined), font: undefined };

/** Cell styles by their number in the file. */
export class Styles {
  constructor(private readonly styles: readonly CellStyle[] = []) {}

  /** Style of a cell; programs fall back to the plain one when the number leads nowhere. */
  of(index: string | undefined): CellStyle {
    return this.styles[Number(index ?? 0)] ?? PLAIN;
  }
}

/** Reads number formats, fonts and cell formats; everything else of the look is passed over. */
export async function readStyles(archive: Archive, part: string | undefined): Promise<Styles> {
  if (part === undefined) return new Styles();
  const codes = new Map<number, string>();
  const fonts: (LegacyFont | undefined)[] = [];
  const styles: CellStyle[] = [];
  let section = '';
  await parseXml(archive.chunks(part), {
    open: (name, attributes) => {
      if (SECTIONS.has(name)) section = name;
      else if (section === 'numFmts' && name === 'numFmt') {
        codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      } else if (section === 'fonts' && name === 'font') fonts.push(undefined);
      else if (section === 'fonts' && name === 'name') {
        fonts[fonts.length - 1] = legacyFontOf(attributes['val'] ?? '');
      } else if (section === 'cellXfs' && name === 'xf') {
        const id = Number(attributes['numFmtId'] ?? 0);
        styles.push({
          format: numberFormatOf(id, codes.get(id)),
          font: fonts[Number(attributes['fontId'] ?? 0)],
        });
      }
      if (Math.max(styles.length, fonts.length, codes.size) > MOST_STYLES)
        throw new WorkbookRefused('DAMAGED');
    },
    close: (name) => {
      if (name === section) section = '';
    },
  });
  return new Styles(styles);
}

const SECTIONS = new Set(['numFmts', 'fonts', 'cellXfs', 'cellStyleXfs', 'dxfs']);
