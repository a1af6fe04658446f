import { foldVietnamese } from '@/lib/schema/fold';

/** A number of the book as typed: «3/2026», or «12» of any year. */
export type TypedNumber = { readonly sequence: number; readonly year: number | null };

/** What was typed, understood. */
export type SearchQuery = {
  /** As it was typed, to be shown again. */
  readonly typed: string;
  /** Folded words, each once. */
  readonly words: readonly string[];
  /** The same words with their marks, where marks were typed: they decide between «Hùng» and «Hưng». */
  readonly marked: readonly string[];
  /** Digits of a telephone number or of a part of one, when nothing else was typed. */
  readonly phone: string | null;
  readonly number: TypedNumber | null;
};

/** What is longer is no search; it is cut, not refused, for it was pasted by mistake. */
const LONGEST = 100;
const MOST_WORDS = 8;
const CONTROL = /\p{Cc}/gu;
const NOT_IN_WORDS = /[^\p{L}\p{N}]+/u;
const ONLY_PHONE = /^[\d\s.\-()+]+$/;
const SHORTEST_PHONE = 3;
const NUMBER = /^0*([1-9]\d{0,5})$/;
const NUMBER_OF_YEAR = /(?:^|\s)0*([1-9]\d{0,5})\s*\/\s*(\d{4}|\d{2})(?=\s|$)/;

/** @returns null when there is nothing to look for: no letter and no digit. */
export function understandQuery(typed: string): SearchQuery | null {
  const clean = typed.slice(0, LONGEST).replace(CONTROL, ' ').normalize('NFC').replace(/\s+/gu, ' ').trim();
  const words = wordsOf(foldVietnamese(clean));
  if (words.length === 0) return null;
  return {
    typed: clean,
    words,
    marked: wordsOf(clean.toLowerCase()).filter((word) => foldVietnamese(word) !== word),
    phone: phonePart(clean),
    number: typedNumber(clean),
  };
}

/** Whether only digits were typed, which no name of a person holds. */
export const isOnlyDigits = ({ words }: SearchQuery): boolean => words.every((word) => /^\d+$/.test(word));

const wordsOf = (text: string): readonly string[] =>
  [...new Set(text.split(NOT_IN_WORDS).filter(Boolean))].slice(0, MOST_WORDS);

/** Numbers are kept with their leading zero, however they are dictated: «+84 912» is «0912». */
function phonePart(text: string): string | null {
  if (!ONLY_PHONE.test(text)) return null;
  const digits = text
    .replace(/[\s.\-()]/g, '')
    .replace(/^(?:\+84|0084|84(?=\d{7}))0?/, '0')
    .replaceAll('+', '');
  return digits.length < SHORTEST_PHONE ? null : digits;
}

function typedNumber(text: string): TypedNumber | null {
  const ofYear = NUMBER_OF_YEAR.exec(text);
  if (ofYear) {
    const year = Number(ofYear[2]);
    return { sequence: Number(ofYear[1]), year: year < 100 ? 2000 + year : year };
  }
  const bare = NUMBER.exec(text);
  return bare ? { sequence: Number(bare[1]), year: null } : null;
}
