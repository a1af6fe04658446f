/** The colours a part of a chart may have: the tokens, so that both themes and the print agree. */
export type SeriesColour = 'accent' | 'late' | 'path' | 'soon' | 'mute' | 'line';

export type Series = {
  readonly key: string;
  /** Named on the mark and in the table: «thành». */
  readonly label: string;
  readonly colour: SeriesColour;
};

/** One place on the axis with a value for each series, finished: a chart does no arithmetic. `key` tells points apart. */
export type ChartPoint = {
  readonly key: string;
  readonly label: string;
  readonly values: Readonly<Record<string, number>>;
};

/** The paint of a colour, for SVG attributes. */
export function paint(colour: SeriesColour): string {
  return `var(--color-${colour})`;
}
