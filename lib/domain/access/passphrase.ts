import { PASSPHRASE_SYLLABLES } from '@/lib/domain/access/passphrase-syllables';

const SYLLABLES = 4;
const SMALLEST_NUMBER = 10;
const NUMBERS = 90;

/**
 * Bits of a passphrase: four independent draws from the list and a two-digit number, about 46. With the throttle's forty
 * guesses a day that is out of reach online; a stolen argon2id hash would still cost millions of processor-hours.
 */
export const PASSPHRASE_BITS = SYLLABLES * Math.log2(PASSPHRASE_SYLLABLES.length) + Math.log2(NUMBERS);

/**
 * A passphrase such as «tre-xanh-buom-vang-47»: without marks, so that it is typed the same with every input method, and never
 * under fifteen characters, since no syllable has fewer than three.
 * @param randomInt gives a uniform integer from 0 to below its argument, from a cryptographic source.
 */
export const makePassphrase = (randomInt: (below: number) => number): string => {
  const syllables = Array.from({ length: SYLLABLES }, () => {
    const syllable = PASSPHRASE_SYLLABLES[randomInt(PASSPHRASE_SYLLABLES.length)];
    if (syllable === undefined) throw new RangeError('randomInt went past its bound');
    return syllable;
  });
  return [...syllables, SMALLEST_NUMBER + randomInt(NUMBERS)].join('-');
};
