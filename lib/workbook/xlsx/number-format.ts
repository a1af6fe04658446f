/** How a number is shown, as far as it changes what the person sees: 43831 as «01/01/2020», 912345678 as «0912345678». */
export type NumberFormat =
  | { readonly shows: 'number' }
  | { readonly shows: 'date' }
  | { readonly shows: 'time' }
  | { readonly shows: 'digits'; readonly length: number };

const NUMBER: NumberFormat = { shows: 'number' };
const DATE: NumberFormat = { shows: 'date' };
const TIME: NumberFormat = { shows: 'time' };

/** Formats that need no text in the file (ECMA-376 part 1, 18.8.30), those of East Asian editions with them. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58);
const isBuiltInTime = (id: number): boolean => (id >= 18 && id <= 21) || (id >= 32 && id <= 35);

/** Codes and phone numbers are padded to five digits or more; «00» only makes a running number pretty. */
const SHORTEST_CODE = 5;

/** «[h]:mm» shows how long something took. */
const ELAPSED = /\[[hms]+\]/i;

/** What the format of a cell shows. @param code the text of a format of the file's own. */
export function numberFormatOf(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return isBuiltInDate(id) ? DATE : isBuiltInTime(id) ? TIME : NUMBER;
  // Only the part for positive numbers; quoted words, single escaped letters, [colours] and [languages] say nothing.
  const positive = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').split(';')[0] ?? '';
  if (/general/i.test(positive) || ELAPSED.test(code)) return NUMBER;
  if (/[yd]/i.test(positive)) return DATE;
  if (/[hs]/i.test(positive)) return TIME;
  if (/m/i.test(positive)) return DATE;
  if (/^0+$/.test(positive) && positive.length >= SHORTEST_CODE) {
    return { shows: 'digits', length: positive.length };
  }
  return NUMBER;
}
