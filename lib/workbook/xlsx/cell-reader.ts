import type { Cell } from '@/lib/domain/import/workbook';
import type { Budget } from '../budget';
import type { LegacyFont } from '../encoding/legacy-font';
import { WorkbookRefused } from '../refusal';
import type { TextPool } from '../text-pool';
import { type RichText, unescapeText } from './rich-text';
import { dateOfSerial, timeOfSerial } from './serial-date';
import type { CellStyle, Styles } from './styles';

/** A cell as the file has it. */
export type RawCell = {
  /** `t`: n number, s shared, str formula text, inlineStr, b, e, d. */
  readonly type: string;
  readonly style: string | undefined;
  readonly value: string;
  readonly inline: RichText;
};

/** Turns raw cells into what a person sees in them. */
export class CellReader {
  constructor(
    private readonly strings: readonly RichText[],
    private readonly styles: Styles,
    private readonly from1904: boolean,
    private readonly pool: TextPool,
    private readonly budget: Budget,
  ) {}

  /** Nothing for a cell that only has a look, or a formula whose result was never saved. */
  read(raw: RawCell): Cell | undefined {
    const { type, value } = raw;
    const style = this.styles.of(raw.style);
    if (type === 'inlineStr') return this.text(raw.inline.text, raw.inline.font ?? style.font);
    if (value === '') return undefined;
    if (type === 's') return this.shared(value, style);
    if (type === 'str') return this.text(unescapeText(value), style.font);
    if (type === 'b') return { kind: 'boolean', value: value === '1' || value === 'true' };
    if (type === 'e') return { kind: 'error', text: value };
    if (type === 'd') return this.isoDate(value);
    return this.number(value, style);
  }

  private shared(value: string, style: CellStyle): Cell | undefined {
    const string = this.strings[Number(value)];
    if (string === undefined) throw new WorkbookRefused('DAMAGED');
    return this.text(string.text, string.font ?? style.font);
  }

  private text(text: string, font?: LegacyFont): Cell | undefined {
    this.budget.text(text.length);
    return this.pool.cell(text, font);
  }

  private isoDate(value: string): Cell | undefined {
    const date = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0];
    return date === undefined ? this.text(value) : { kind: 'date', date };
  }

  private number(value: string, { format }: CellStyle): Cell | undefined {
    const number = Number(value);
    if (!Number.isFinite(number)) return this.text(value);
    if (format.shows === 'digits' && Number.isInteger(number) && number >= 0) {
      return this.text(String(number).padStart(format.length, '0'));
    }
    if (format.shows === 'time' || (format.shows === 'date' && number > 0 && number < 1)) {
      return this.text(timeOfSerial(number));
    }
    const date = format.shows === 'date' ? dateOfSerial(number, this.from1904) : undefined;
    return date === undefined ? { kind: 'number', value: number } : { kind: 'date', date };
  }
}
