import type { Cell } from '@/lib/domain/import/workbook';
import type { LegacyFont } from './encoding/legacy-font';

type TextCell = { readonly kind: 'text'; text: string };

/** Not seen by a person, and PostgreSQL takes no NUL; tab and line feed stay. */
const UNSEEN_CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g;

/**
 * Each different text once, however many cells show it: a column «Kinh» over 32,000 rows is one cell object. It also
 * lets an old encoding be converted once a whole file has been seen.
 */
export class TextPool {
  private readonly byFont = new Map<LegacyFont | undefined, Map<string, TextCell>>();

  /** The cell that shows `text`; nothing for no text at all. @param font only when it is one of an old encoding. */
  cell(text: string, font?: LegacyFont): Cell | undefined {
    const known = this.byFont.get(font) ?? this.open(font);
    const found = known.get(text);
    if (found) return found;
    const seen = text.replace(UNSEEN_CONTROLS, '');
    if (seen === '') return undefined;
    const cell: TextCell = { kind: 'text', text: seen };
    known.set(text, cell);
    return cell;
  }

  /** Every different text with the font it was typed in. */
  *texts(): Generator<{ readonly text: string; readonly font: LegacyFont | undefined }> {
    for (const [font, cells] of this.byFont) {
      for (const { text } of cells.values()) yield { text, font };
    }
  }

  /** Rewrites every text, in all cells that show it. */
  convert(rewrite: (text: string, font: LegacyFont | undefined) => string): void {
    for (const [font, cells] of this.byFont) {
      for (const cell of cells.values()) cell.text = rewrite(cell.text, font);
    }
  }

  private open(font: LegacyFont | undefined): Map<string, TextCell> {
    const cells = new Map<string, TextCell>();
    this.byFont.set(font, cells);
    return cells;
  }
}
