import { RUNS, WEAK_WORDS } from '@/lib/domain/access/weak-passwords';
import { err, ok, type Result } from '@/lib/domain/result';

/**
 * The password policy (OWASP ASVS 5, 6.2.1–6.2.12; C-08, C-09): length is what counts; no composition rules,
 * no expiry. Recommended is a passphrase of four words or more (`passphrase.ts`).
 */
export const MINIMUM_PASSWORD_LENGTH = 15;
export const MAXIMUM_PASSWORD_LENGTH = 128;

export type PasswordErrorCode = 'too_short' | 'too_long' | 'control_character' | 'too_common';

export const PASSWORD_ERROR_MESSAGES: Record<PasswordErrorCode, string> = {
  too_short: 'Mật khẩu cần ít nhất 15 ký tự. Bốn từ dễ nhớ nối nhau là đủ.',
  too_long: 'Mật khẩu dài hơn 128 ký tự. Rút ngắn lại.',
  control_character: 'Mật khẩu có ký tự không gõ được từ bàn phím. Xóa đi và gõ lại.',
  too_common:
    'Mật khẩu này dễ đoán: có tên, ngày, số điện thoại hoặc từ quen thuộc. Dùng bốn từ không liên quan.',
};

/** What must remain once every guessable part is taken away. */
const LEAST_UNGUESSABLE = 8;
const SHORTEST_DIGIT_RUN = 4;
const SHORTEST_WORD = 4;
const SHORTEST_RUN = 4;
const SHORTEST_REPEAT = 3;
const FEWEST_DIFFERENT = 6;

/**
 * One form for storing and checking: composed once, so that every keyboard's «ấ» is the same. Spaces and case
 * are kept.
 */
export const normalizePassword = (typed: string): string => typed.normalize('NFC');

const LOOKALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** Lower case, no marks, đ as d: how the list is written and guessers type. */
const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');

/** Spaces and punctuation between guessable parts do not make them less so. */
const withoutPunctuation = (folded: string): string => folded.replace(/[\s\p{P}$+<=>^`|~]/gu, '');

/**
 * «m@tkh4u» is «matkhau». A digit stands for a letter only alone: in a row they are a year or a telephone
 * number.
 */
const withoutLookalikes = (folded: string): string =>
  folded.replace(/(?<!\d)\d(?!\d)|[@$!]/g, (character) => LOOKALIKES[character] ?? character);

/**
 * The shortest unit whose repetition gives the text, the last one maybe cut off: «xyzuvwxyzuvwx» is «xyzuvw».
 */
const repeatedUnit = (text: string): string => {
  const characters = [...text];
  for (let period = 1; period <= characters.length / 2; period += 1) {
    if (characters.every((character, index) => character === characters[index % period])) {
      return characters.slice(0, period).join('');
    }
  }
  return text;
};

/** Saying a thing twice says no more: neither as a whole nor in the middle («anhanhanhanh10» is «anh10»). */
const withoutRepetition = (text: string): string => repeatedUnit(text).replace(/(.{2,}?)\1+/gu, '$1');

const isGuessable = (part: string, words: ReadonlySet<string>): boolean =>
  (part.length >= SHORTEST_WORD && words.has(part)) ||
  (part.length >= SHORTEST_DIGIT_RUN && /^\d+$/.test(part)) ||
  (part.length >= SHORTEST_RUN && RUNS.some((run) => run.includes(part))) ||
  (part.length >= SHORTEST_REPEAT && /^(.)\1+$/u.test(part));

/** How few characters remain when guessable parts are taken away in the best way for the guesser. */
const unguessable = (text: string, words: ReadonlySet<string>): number => {
  const least = [0];
  for (let end = 1; end <= text.length; end += 1) {
    let best = (least[end - 1] ?? 0) + 1;
    for (let start = 0; start <= end - SHORTEST_REPEAT; start += 1) {
      const before = least[start] ?? 0;
      if (before < best && isGuessable(text.slice(start, end), words)) best = before;
    }
    least.push(best);
  }
  return least[text.length] ?? 0;
};

const isTooCommon = (password: string, words: ReadonlySet<string>): boolean => {
  const folded = fold(password);
  if (new Set(folded).size < FEWEST_DIFFERENT) return true;
  return [folded, withoutLookalikes(folded)]
    .map((form) => withoutRepetition(withoutPunctuation(form)))
    .some((form) => unguessable(form, words) < LEAST_UNGUESSABLE);
};

/**
 * Folds names for the list: the person's login and display name, their commune, team, city. Short pieces are
 * left to the whole name.
 */
export const contextWords = (names: readonly string[]): ReadonlySet<string> =>
  new Set(
    names
      .flatMap((name) => [name, ...name.split(/[^\p{L}\p{N}\p{M}]+/u)])
      .map((name) => withoutPunctuation(fold(name)))
      .filter((word) => word.length >= SHORTEST_WORD),
  );

/**
 * The password as it is to be hashed, or why it is refused. `context`: words of this person and place
 * (`contextWords`), refused beside the common ones. Characters are counted as people count them, not as
 * bytes.
 */
export const checkPassword = (
  typed: string,
  context: ReadonlySet<string>,
): Result<string, PasswordErrorCode> => {
  const password = normalizePassword(typed);
  const length = [...password].length;
  if (length < MINIMUM_PASSWORD_LENGTH) return err('too_short');
  if (length > MAXIMUM_PASSWORD_LENGTH) return err('too_long');
  if (/\p{Cc}/u.test(password)) return err('control_character');
  return isTooCommon(password, new Set([...WEAK_WORDS, ...context])) ? err('too_common') : ok(password);
};
