import type { WorkbookLimits } from './limits';
import { WorkbookRefused } from './refusal';

/** Counts what a file has used, over all its sheets, and refuses it at the first thing too many. */
export class Budget {
  private rows = 0;
  private cells = 0;
  private letters = 0;

  constructor(private readonly limits: WorkbookLimits) {}

  /** One more row that holds something. */
  row(): void {
    this.rows += 1;
    if (this.rows > this.limits.rows) throw new WorkbookRefused('TOO_MANY_ROWS');
  }

  /** One more cell that holds something. @param column 0 is A. */
  cell(column: number): void {
    if (column >= this.limits.columns) throw new WorkbookRefused('TOO_MANY_COLUMNS');
    this.cells += 1;
    if (this.cells > this.limits.cells) throw new WorkbookRefused('TOO_MANY_CELLS');
  }

  /** The letters of one more cell. */
  text(length: number): void {
    this.letters += length;
    if (this.letters > this.limits.letters) throw new WorkbookRefused('TOO_MANY_CELLS');
  }

  /** One more text in the table that cells share. @param count how many there are now. */
  sharedString(count: number): void {
    if (count > this.limits.sharedStrings) throw new WorkbookRefused('TOO_MANY_STRINGS');
  }
}
