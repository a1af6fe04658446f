import { checkPassword } from '@/lib/domain/access/password';
import { PASSPHRASE_SYLLABLES } from '@/lib/domain/access/passphrase-syllables';

const SYLLABLES = 4;
const SMALLEST_NUMBER = 10;
const NUMBERS = 90;

const bits = (choices: readonly number[]): number =>
  choices.reduce((total, count) => total + Math.log2(count), 0);

/**
 * Bits of a passphrase: four different syllables of the list and a two-digit number, about 46. With the
 * throttle's forty guesses a day that is out of reach online; a stolen argon2id hash would still cost
 * millions of processor-hours.
 */
export const PASSPHRASE_BITS = bits([
  ...Array.from({ length: SYLLABLES }, (_, drawn) => PASSPHRASE_SYLLABLES.length - drawn),
  NUMBERS,
]);

const draw = (randomInt: (below: number) => number): string => {
  const left = [...PASSPHRASE_SYLLABLES];
  const drawn = Array.from({ length: SYLLABLES }, () => {
    const [syllable] = left.splice(randomInt(left.length), 1);
    if (syllable === undefined) throw new RangeError('randomInt went past its bound');
    return syllable;
  });
  return [...drawn, SMALLEST_NUMBER + randomInt(NUMBERS)].join('-');
};

/**
 * A passphrase such as «tre-xanh-buom-vang-47»: without marks, so that it is typed the same with every input
 * method, and never under fifteen characters, since no syllable has fewer than three. The rare draw whose
 * syllables happen to join into words a guesser tries is drawn again.
 * @param randomInt gives a uniform integer from 0 to below its argument, from a cryptographic source.
 * @param context words of the person and place it is for, as the password policy takes them.
 */
export const makePassphrase = (
  randomInt: (below: number) => number,
  context: ReadonlySet<string> = new Set(),
): string => {
  let passphrase = draw(randomInt);
  while (!checkPassword(passphrase, context).ok) passphrase = draw(randomInt);
  return passphrase;
};
