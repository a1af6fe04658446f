/** A line of the search box: something found, and where it leads. */
export type SearchLine = {
  readonly key: string;
  readonly href: string;
  /** What it is, in one word: «Hòa giải viên». */
  readonly kind: string;
  readonly title: string;
  /** The few facts that tell it from others of its name. */
  readonly note: string;
  /** Why it stands further down: «Đã thôi». */
  readonly mark: string | null;
};

/** The answer to what is being typed. */
export type SearchAnswer = {
  readonly lines: readonly SearchLine[];
  /** How many there are in all, beyond the lines shown. */
  readonly total: number;
};
