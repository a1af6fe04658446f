import type { IsoDate } from '@/lib/domain/iso-date';

/** What goes into one cell; a day as `yyyy-MM-dd`, nothing as null. */
export type WrittenValue = string | number | IsoDate | null;

export type WrittenColumn = {
  readonly header: string;
  /** In letters, as spreadsheet programs count. */
  readonly width: number;
  /** Phone numbers, codes and numbers of papers are text: their zeros must stay. */
  readonly kind: 'text' | 'number' | 'date';
  /** The only values that a person may fill in: offered as a list, for templates. */
  readonly choices?: readonly string[];
};

/** One sheet: captions (what this is, who made it, when, which filter), a header, rows. */
export type WrittenSheet = {
  readonly name: string;
  readonly captions: readonly string[];
  readonly columns: readonly WrittenColumn[];
  /** One value for each column, in its order. Asked for only as fast as the download goes. */
  readonly rows: Iterable<readonly WrittenValue[]> | AsyncIterable<readonly WrittenValue[]>;
};
