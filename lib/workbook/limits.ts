/** How much a file may ask of the machine that reads it (C-31, C-33). */
export type WorkbookLimits = {
  readonly fileBytes: number;
  readonly entries: number;
  readonly inflatedBytes: number;
  /** Inflated bytes for each packed byte, asked once a part is large enough to hurt. */
  readonly ratio: number;
  readonly sharedStrings: number;
  /** Rows that hold something, all sheets together. */
  readonly rows: number;
  /** The last column that holds something. */
  readonly columns: number;
  readonly cells: number;
  /** Letters in all cells; a text that a thousand cells share counts a thousand times. */
  readonly letters: number;
};

const MEBIBYTE = 1024 * 1024;

/** Limits of security.md C-31, and two of our own (cells, letters) that keep a file within them from swelling later. */
export const WORKBOOK_LIMITS: WorkbookLimits = {
  fileBytes: 10 * MEBIBYTE,
  entries: 100,
  inflatedBytes: 100 * MEBIBYTE,
  ratio: 50,
  sharedStrings: 600_000,
  rows: 50_000,
  columns: 100,
  cells: 1_500_000,
  letters: 40_000_000,
};

/** What the separate process may use before it is ended (C-33). */
export type ProcessLimits = {
  readonly heapMebibytes: number;
  readonly cpuSeconds: number;
  readonly wallMilliseconds: number;
};

/** 32,000 rows need 1.3 seconds of processor time and 130 MiB; the rest is room for a slow machine. */
export const PROCESS_LIMITS: ProcessLimits = {
  heapMebibytes: 256,
  cpuSeconds: 10,
  wallMilliseconds: 20_000,
};
