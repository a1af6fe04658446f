import type { IsoDate } from '@/lib/domain/iso-date';

/**
 * What stands in a file, before anybody decides what it means. The reader (`lib/workbook`) makes it from `.xlsx` and
 * `.csv` alike; the interpreters in this folder know nothing else about files.
 */
export type Workbook = {
  readonly sheets: readonly Sheet[];
  /** How the letters were encoded, when that had to be found out and the person must agree with it. */
  readonly encoding: Encoding;
};

/** The old Vietnamese encodings are named to the person and never guessed silently. */
export const ENCODINGS = ['utf-8', 'utf-16', 'windows-1258', 'tcvn3', 'vni'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export type Sheet = {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows that hold something, in order; numbers as a spreadsheet program shows them. */
  readonly rows: readonly SheetRow[];
  readonly merges: readonly MergedRange[];
};

export type SheetRow = {
  /** 1 is the first row. */
  readonly number: number;
  readonly hidden: boolean;
  /** Index 0 is column A. A cell inside a merge stands at its top left corner only. */
  readonly cells: readonly (Cell | undefined)[];
};

/** All numbers count from 1 and are included. */
export type MergedRange = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** The value that a person sees. Of a formula it is the result that was saved; nothing is ever computed here. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** «#REF!», «#N/A»: the file itself says that it does not know. */
  | { readonly kind: 'error'; readonly text: string };

/** «A», «Z», «AA»: a column as spreadsheet programs name it. @param index 0 is A. */
export function columnName(index: number): string {
  const rest = index % 26;
  const letter = String.fromCharCode(65 + rest);
  return index < 26 ? letter : columnName((index - rest) / 26 - 1) + letter;
}
