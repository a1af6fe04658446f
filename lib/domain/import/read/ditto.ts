import { wordsOf } from '@/lib/domain/import/text';

const WORDS = new Set([
  'nt',
  'n t',
  'nhu tren',
  'nhu o tren',
  'nhu dong tren',
  'giong tren',
  'tuong tu',
  'ditto',
]);
const SIGNS = /^[-–\s]*(?:"|''|´´|”|“|〃|″|\/\/|\\\\)[-–\s]*$/u;

const MAY_BE = /^[-–\s]*(?:n|g|t|d|["'´”“〃/\\])/iu;

/** Whether the cell says «the value above»: «nt», «-nt-», «như trên», a quotation mark. */
export const isDitto = (typed: string): boolean => {
  const text = typed.trim();
  return (
    text.length > 0 &&
    text.length <= 20 &&
    MAY_BE.test(text) &&
    (SIGNS.test(text) || WORDS.has(wordsOf(text)))
  );
};
