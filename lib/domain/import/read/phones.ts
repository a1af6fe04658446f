import { factLine } from '@/lib/domain/import/text';
import { readPhone } from '@/lib/schema/phone';

/** Prefixes of eleven digits that became ten in 2018 (QĐ 798/QĐ-BTTTT); old lists still carry them. */
const RENUMBERED: Readonly<Record<string, string>> = {
  '0162': '032',
  '0163': '033',
  '0164': '034',
  '0165': '035',
  '0166': '036',
  '0167': '037',
  '0168': '038',
  '0169': '039',
  '0120': '070',
  '0121': '079',
  '0122': '077',
  '0126': '076',
  '0128': '078',
  '0123': '083',
  '0124': '084',
  '0125': '085',
  '0127': '081',
  '0129': '082',
  '0186': '056',
  '0188': '058',
  '0199': '059',
};

export type PhonesRead = {
  readonly phone: string | null;
  /** A second number in the same cell. */
  readonly other: string | null;
  readonly problem: null | { readonly digits: number; readonly suggestion: string | null };
};

const BETWEEN = /\s*(?:[/;,|]|\s-\s|hoặc|và)\s*/u;
/** Two numbers with nothing but a space or a new line between them. */
const TWO_IN_A_ROW = /^0\d{9}0\d{9}$/;
const FIGURES = /\+?\d[\d\s.\-()]*\d/g;

/** Reads the telephone numbers of a cell: with dots and spaces, without the zero that spreadsheets drop, one or two. */
export function readPhones(typed: string): PhonesRead {
  const text = factLine(typed);
  if (text === '' || /^[-–—.]+$/.test(text) || /^(không|ko|k)( có)?$/iu.test(text)) {
    return { phone: null, other: null, problem: null };
  }
  const whole = readPhone(text);
  if (whole.ok) return { phone: whole.value, other: null, problem: null };

  const digits = text.replace(/\D/g, '');
  const figures = text.split(BETWEEN).flatMap((part) => part.match(FIGURES) ?? []);
  if (TWO_IN_A_ROW.test(digits)) figures.push(digits.slice(0, 10), digits.slice(10));
  const numbers = [...new Set(figures.flatMap((part) => valid(part)))];
  const [phone = null, other = null] = numbers;
  if (phone !== null) return { phone, other, problem: null };

  return { phone: null, other: null, problem: { digits: digits.length, suggestion: renumbered(digits) } };
}

function valid(part: string): string[] {
  const read = readPhone(part);
  return read.ok ? [read.value] : [];
}

function renumbered(digits: string): string | null {
  const eleven = digits.length === 10 && digits.startsWith('1') ? `0${digits}` : digits;
  const prefix = RENUMBERED[eleven.slice(0, 4)];
  return eleven.length === 11 && prefix ? prefix + eleven.slice(4) : null;
}
