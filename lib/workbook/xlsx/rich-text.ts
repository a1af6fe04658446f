import { legacyFontOf, type LegacyFont } from '../encoding/legacy-font';
import type { XmlAttributes } from './xml';

export type RichText = { readonly text: string; readonly font: LegacyFont | undefined };

/** Spreadsheets write letters that XML cannot hold as `_x000D_`. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Collects one text out of its runs (`<r>`); phonetic hints (`<rPh>`) are not part of it. */
export class RichTextCollector {
  private text = '';
  private font: LegacyFont | undefined;
  private inText = false;
  private inHint = false;

  open(name: string, attributes: XmlAttributes): void {
    if (name === 't') this.inText = !this.inHint;
    else if (name === 'rPh') this.inHint = true;
    else if (name === 'rFont') this.font ??= legacyFontOf(attributes['val'] ?? '');
  }

  add(text: string): void {
    if (this.inText) this.text += text;
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    else if (name === 'rPh') this.inHint = false;
  }

  /** The text so far; the collector is empty again afterwards. */
  take(): RichText {
    const taken = { text: unescapeText(this.text), font: this.font };
    this.text = '';
    this.font = undefined;
    return taken;
  }
}

/** Text as it was typed. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
