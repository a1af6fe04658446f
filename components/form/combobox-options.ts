import { foldVietnamese } from '@/lib/schema/fold';

export type ComboboxOption = {
  readonly value: string;
  readonly label: string;
  /** Beside the label in lighter ink: «tổ dân phố 12, 13». */
  readonly note?: string;
  /** Further words it is found by: the leader's name. */
  readonly searchText?: string;
};

/** An option with its words folded once, so that a key press costs only comparisons. */
export type FoldedOption = { readonly option: ComboboxOption; readonly words: string };

/** Prepares options for `matching`. */
export function foldOptions(options: readonly ComboboxOption[]): readonly FoldedOption[] {
  return options.map((option) => ({
    option,
    words: ` ${foldVietnamese([option.label, option.note, option.searchText].filter(Boolean).join(' '))}`,
  }));
}

/**
 * Options in which each typed word begins some word, accents optional, best first: those whose words begin in the order
 * typed. «to 1» finds «Tổ số 1», then «Tổ số 12».
 */
export function matching(folded: readonly FoldedOption[], typed: string): readonly ComboboxOption[] {
  const query = foldVietnamese(typed);
  if (query === '') return folded.map(({ option }) => option);
  const words = query.split(' ');
  const found = folded.filter(({ words: all }) => words.every((word) => all.includes(` ${word}`)));
  const whole = (all: string): number => words.filter((word) => `${all} `.includes(` ${word} `)).length;
  return [...found].sort((a, b) => whole(b.words) - whole(a.words)).map(({ option }) => option);
}
