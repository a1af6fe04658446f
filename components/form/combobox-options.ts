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
export type FoldedOption = {
  readonly option: ComboboxOption;
  /** Words of the label, and of all it is found by; each with a space before and after. */
  readonly label: string;
  readonly all: string;
};

/** Prepares options for `matching`. */
export function foldOptions(options: readonly ComboboxOption[]): readonly FoldedOption[] {
  return options.map((option) => ({
    option,
    label: spaced(option.label),
    all: spaced([option.label, option.note, option.searchText].filter(Boolean).join(' ')),
  }));
}

/**
 * Options in which each typed word begins some word, accents optional; whole words before beginnings, and the label
 * before what stands beside it: «to 1» finds «Tổ số 1», then «Tổ số 12», then the team of «tổ dân phố 1».
 */
export function matching(folded: readonly FoldedOption[], typed: string): readonly ComboboxOption[] {
  const words = spaced(typed).trim().split(' ').filter(Boolean);
  if (words.length === 0) return folded.map(({ option }) => option);
  return folded
    .filter(({ all }) => words.every((word) => all.includes(` ${word}`)))
    .map((candidate) => ({ candidate, score: score(candidate, words) }))
    .sort((a, b) => b.score - a.score)
    .map(({ candidate }) => candidate.option);
}

function score({ label, all }: FoldedOption, words: readonly string[]): number {
  const points = words.map((word) => {
    if (label.includes(` ${word} `)) return 3;
    if (all.includes(` ${word} `)) return 2;
    return label.includes(` ${word}`) ? 1 : 0;
  });
  return points.reduce<number>((sum, point) => sum + point, 0);
}

const spaced = (text: string): string =>
  ` ${foldVietnamese(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
