import { remember } from '@/lib/domain/import/remember';
import { cleanText } from '@/lib/schema/clean-text';
import { foldVietnamese } from '@/lib/schema/fold';

// Nothing but precomposed letters, figures and single spaces between them: most cells are clean as they are.
const UNTIDY = /[^\x21-\x7e\u00c0-\u024f\u1ea0-\u1ef9 ]|^ | $| {2}/u;

/** What stands in a cell as one line: NFC, no invisible characters, single spaces. */
export const oneLine = (typed: string): string => (UNTIDY.test(typed) ? cleanText(typed, 'one') : typed);

/** The same with its line breaks, where they part the people named in one cell. */
export const manyLines = (typed: string): string => cleanText(typed, 'many');

/** Words only, without marks: headings and keywords are compared in this form. */
export const wordsOf = remember((typed) =>
  foldVietnamese(typed)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

// In decomposed form a tone stands behind its vowel: «oà» is o, a, grave. «Òa» puts it on the o. Only open syllables
// («hoà», not «hoàn»), and never after q, whose u is no vowel («quý»).
const TONE = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
const LATE_TONE = new RegExp(
  `([oO])([aAeE])(${TONE})(?![\\p{L}\\p{M}])|(?<![qQ])([uU])([yY])(${TONE})(?![\\p{L}\\p{M}])`,
  'gu',
);
const MAY_HAVE_LATE_TONE = /[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ]/u;

/** «Hoà», «Thuý», «Khoẻ» become «Hòa», «Thúy», «Khỏe», as official papers print them; one name, one spelling. */
export function withModernTones(text: string): string {
  const composed = text.normalize('NFC');
  if (!MAY_HAVE_LATE_TONE.test(composed)) return composed;
  return composed
    .normalize('NFD')
    .replace(
      LATE_TONE,
      (_, o = '', a = '', first = '', u = '', y = '', second = '') => `${o}${u}${first}${second}${a}${y}`,
    )
    .normalize('NFC');
}

/** The first letter large, the rest small: «HƯƠNG» is «Hương», «h'mai» is «H'Mai». */
export const capitalised = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(^|['’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/** Whether a text has letters, and no small ones. */
export const isAllCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** No name, day or number is longer. A cell holds 32,767 characters, and searching all of them for a name is work for nothing. */
const LONGEST_FACT = 300;

/** As much of a cell as a fact can take up, on one line. */
export const factLine = (typed: string): string => oneLine(typed.slice(0, LONGEST_FACT));

/** A cleaned text, or null when nothing is left. */
export const orNull = (text: string): string | null => (text === '' ? null : text);
