import type { DataValidation, stream, Worksheet } from 'exceljs';
import { columnName } from '@/lib/domain/import/workbook';
import type { IsoDate } from '@/lib/domain/iso-date';
import { formatDate } from '@/lib/format/date';
import { cellText, sheetName } from './cell-text';
import { CAPTION_STYLE, columnStyle, HEADER_STYLE, TITLE_STYLE } from './look';
import type { WrittenColumn, WrittenSheet, WrittenValue } from './written-sheet';

const ROWS_BETWEEN_PAUSES = 200;
/** Rows of an empty template that offer the choices. */
const TEMPLATE_ROWS = 1000;

/** Where the choices of a column stand: a range of the sheet of choices. */
export type ChoiceRanges = ReadonlyMap<WrittenColumn, string>;

/** Writes one sheet row by row. @param pause called now and then; the writing stops when it says so. */
export async function writeSheet(
  workbook: stream.xlsx.WorkbookWriter,
  sheet: WrittenSheet,
  choices: ChoiceRanges,
  pause: () => Promise<'go on' | 'stop'>,
): Promise<void> {
  const header = headerRow(sheet);
  const worksheet = workbook.addWorksheet(sheetName(sheet.name), {
    views: [{ state: 'frozen', ySplit: header }],
    pageSetup: { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  worksheet.columns = sheet.columns.map((column) => ({ width: column.width, style: columnStyle(column) }));
  writeTop(worksheet, sheet, header);
  let last = header;
  for await (const values of sheet.rows) {
    last += 1;
    const row = worksheet.getRow(last);
    sheet.columns.forEach((column, at) => {
      const value = cellValue(values[at] ?? null, column);
      if (value !== null) row.getCell(at + 1).value = value;
    });
    row.commit();
    if (last % ROWS_BETWEEN_PAUSES === 0 && (await pause()) === 'stop') return;
  }
  if (sheet.columns.length > 0) {
    worksheet.autoFilter = {
      from: { row: header, column: 1 },
      to: { row: last, column: sheet.columns.length },
    };
  }
  offerChoices(worksheet, sheet.columns, choices, header + 1);
  worksheet.commit();
}

/** Captions, an empty row below them, then the header. */
const headerRow = ({ captions }: WrittenSheet): number => (captions.length > 0 ? captions.length + 2 : 1);

function writeTop(worksheet: Worksheet, { captions, columns }: WrittenSheet, header: number): void {
  captions.forEach((caption, at) => {
    const cell = worksheet.getCell(at + 1, 1);
    cell.style = at === 0 ? TITLE_STYLE : CAPTION_STYLE;
    cell.value = cellText(caption);
  });
  columns.forEach((column, at) => {
    const cell = worksheet.getCell(header, at + 1);
    cell.style = HEADER_STYLE;
    cell.value = cellText(column.header);
  });
  worksheet.getRow(header).commit();
}

/** Spreadsheets count a 29 February 1900 that never was; before it days are one off, before 1900 there are none. */
const FIRST_DAY: IsoDate = '1900-03-01';

function cellValue(value: WrittenValue, { kind }: WrittenColumn): string | number | Date | null {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return kind === 'text' ? String(value) : value;
  if (kind !== 'date' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return cellText(value);
  return value < FIRST_DAY ? formatDate(value) : new Date(`${value}T00:00:00Z`);
}

/** The library has this method and does not declare it; cell by cell would first create a thousand rows. */
type WithValidations = Worksheet & {
  readonly dataValidations: { add(range: string, validation: DataValidation): void };
};

function offerChoices(
  worksheet: Worksheet,
  columns: readonly WrittenColumn[],
  choices: ChoiceRanges,
  first: number,
): void {
  columns.forEach((column, at) => {
    const list = choices.get(column);
    if (list === undefined) return;
    const letter = columnName(at);
    const cells = `${letter}${first}:${letter}${first + TEMPLATE_ROWS - 1}`;
    (worksheet as WithValidations).dataValidations.add(cells, {
      type: 'list',
      allowBlank: true,
      formulae: [list],
      showErrorMessage: true,
      errorTitle: column.header,
      error: 'Chọn một giá trị trong danh sách.',
    });
  });
}
