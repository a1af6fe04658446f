import { isCasedAsOneWord, isSyllable } from './syllable';
import { couldBeTcvn3, fromTcvn3 } from './tcvn3';
import { couldBeVni, fromVni } from './vni';

/** Encodings that hide inside text which otherwise looks well. */
export const LEGACY_ENCODINGS = ['tcvn3', 'vni'] as const;
export type LegacyEncoding = (typeof LEGACY_ENCODINGS)[number];

const READ = { tcvn3: fromTcvn3, vni: fromVni } as const;
const COULD_BE = { tcvn3: couldBeTcvn3, vni: couldBeVni } as const;

const LATIN_1_LETTER = /[\u00A1-\u00FF]/;
const BEYOND_LATIN_1 = /[\u0100-\u024F\u0300-\u036F\u1E00-\u1EFF]/;
const BETWEEN_WORDS = /[\s!-@[-`{-~]+/;
/** Quotation marks and the like at the ends of a word of real Unicode. */
const SYMBOLS_AROUND = /^[^\p{L}\p{M}]+|[^\p{L}\p{M}]+$/gu;

/** Whether some letter is real Unicode, which no old encoding has. */
export const isUnicode = (text: string): boolean => BEYOND_LATIN_1.test(text);

/** Words that an old encoding could hide in: some letter of Latin-1, none of real Vietnamese Unicode. */
export function doubtfulWords(text: string): string[] {
  if (!LATIN_1_LETTER.test(text) || isUnicode(text)) return [];
  return text.split(BETWEEN_WORDS).filter((word) => LATIN_1_LETTER.test(word));
}

/** Whether the word is Vietnamese as it stands. */
export function readsAsTyped(word: string): boolean {
  const letters = word.replace(SYMBOLS_AROUND, '');
  return letters === '' || (isCasedAsOneWord(letters) && isSyllable(letters));
}

/** Whether the word is Vietnamese once read in the old encoding. Its capitals are not asked: it lacks most of them. */
export function readsIn(encoding: LegacyEncoding, word: string): boolean {
  return COULD_BE[encoding](word) && isSyllable(READ[encoding](word));
}

/** The text in Unicode; a word typed in capitals gets the capitals that the encoding lacks. */
export function readIn(encoding: LegacyEncoding, text: string): string {
  return READ[encoding](text).replace(/\p{L}+/gu, (word) =>
    /\p{Lu}.*\p{Lu}/u.test(word) && !/[a-z]/.test(word) ? word.toUpperCase() : word,
  );
}
