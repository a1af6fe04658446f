import type { Cell, MergedRange, Sheet } from '@/lib/domain/import/workbook';
import type { Budget } from '../budget';
import { WorkbookRefused } from '../refusal';
import type { Archive } from './archive';
import type { CellReader } from './cell-reader';
import { applyMerges, type GrowingRow, mergedRange } from './merges';
import type { SheetPart } from './parts';
import { columnOfReference } from './reference';
import { RichTextCollector } from './rich-text';
import { isTrue, parseXml, type XmlAttributes, type XmlListener } from './xml';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_383;
const MOST_MERGES = 100_000;

/** Reads one sheet. Rows, cells and merges are listened to; the rest of the part passes by. */
export async function readSheet(
  archive: Archive,
  { name, hidden, part }: SheetPart,
  reader: CellReader,
  budget: Budget,
  columns: number,
): Promise<Sheet> {
  const listener = new SheetListener(reader, budget);
  await parseXml(archive.chunks(part), listener);
  return { name, hidden, ...applyMerges(listener.rows, listener.merges, columns) };
}

class SheetListener implements XmlListener {
  readonly rows: GrowingRow[] = [];
  readonly merges: MergedRange[] = [];
  private row = { number: 0, hidden: false };
  private cells: (Cell | undefined)[] = [];
  private column = -1;
  private type = '';
  private style: string | undefined;
  private value = '';
  private inCell = false;
  private inValue = false;
  private readonly inline = new RichTextCollector();

  constructor(
    private readonly reader: CellReader,
    private readonly budget: Budget,
  ) {}

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'c') this.openCell(attributes);
    else if (name === 'v') this.inValue = this.inCell;
    else if (name === 'row') this.openRow(attributes);
    else if (name === 'mergeCell') this.addMerge(attributes['ref'] ?? '');
    else if (this.inCell) this.inline.open(name, attributes);
  }

  text(text: string): void {
    if (this.inValue) this.value += text;
    else if (this.inCell) this.inline.add(text);
  }

  close(name: string): void {
    if (name === 'v') this.inValue = false;
    else if (name === 'c') this.closeCell();
    else if (name === 'row') this.closeRow();
    else if (this.inCell) this.inline.close(name);
  }

  /** Rows and cells may leave out where they stand; then they follow the one before. */
  private openRow({ r, hidden }: XmlAttributes): void {
    const number = r === undefined ? this.row.number + 1 : Number(r);
    if (!(number > this.row.number && number <= LAST_ROW)) throw new WorkbookRefused('DAMAGED');
    this.row = { number, hidden: isTrue(hidden) };
    this.cells = [];
    this.column = -1;
  }

  private openCell({ r, t, s }: XmlAttributes): void {
    const column = r === undefined ? this.column + 1 : columnOfReference(r);
    if (column === undefined || column > LAST_COLUMN) throw new WorkbookRefused('DAMAGED');
    this.column = column;
    this.type = t ?? 'n';
    this.style = s;
    this.value = '';
    this.inCell = true;
  }

  private closeCell(): void {
    this.inCell = false;
    const inline = this.inline.take();
    const cell = this.reader.read({ type: this.type, style: this.style, value: this.value, inline });
    if (cell === undefined) return;
    this.budget.cell(this.column);
    while (this.cells.length < this.column) this.cells.push(undefined);
    this.cells[this.column] = cell;
  }

  private closeRow(): void {
    if (this.cells.length === 0) return;
    this.budget.row();
    this.rows.push({ ...this.row, cells: this.cells });
    this.cells = [];
  }

  private addMerge(reference: string): void {
    const merge = mergedRange(reference);
    if (merge !== undefined) this.merges.push(merge);
    if (this.merges.length > MOST_MERGES) throw new WorkbookRefused('DAMAGED');
  }
}
