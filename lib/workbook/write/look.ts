import type { Style } from 'exceljs';
import type { WrittenColumn } from './written-sheet';

/** As people here write days; a real day stands in the cell. */
const FORMATS: Record<WrittenColumn['kind'], string> = {
  // «@» keeps typed text text, even after somebody edits the cell: «=1+1» does not become a formula (C-35).
  text: '@',
  number: 'General',
  date: 'dd/mm/yyyy',
};

/** Every cell of the column, the captions above it too. */
export const columnStyle = ({ kind }: WrittenColumn): Partial<Style> => ({
  numFmt: FORMATS[kind],
  alignment: { vertical: 'top', wrapText: kind === 'text' },
});

export const CAPTION_STYLE: Partial<Style> = { numFmt: '@', alignment: { wrapText: false } };

export const TITLE_STYLE: Partial<Style> = { ...CAPTION_STYLE, font: { bold: true, size: 13 } };

export const HEADER_STYLE: Partial<Style> = {
  numFmt: '@',
  font: { bold: true },
  alignment: { vertical: 'middle', horizontal: 'center', wrapText: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEDEDED' } },
  border: { bottom: { style: 'thin' } },
};
