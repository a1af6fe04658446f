import type { Layout, SheetLayout } from '@/lib/domain/import/layout';
import { oneLine, wordsOf } from '@/lib/domain/import/text';
import type { Sheet, SheetRow, Workbook } from '@/lib/domain/import/workbook';
import { RefusedFile } from '@/lib/features/imports/kinds/refused-file';
import type { Place } from '@/lib/features/imports/kinds/roll/places';

/** How files of a whole city head the column that says whose a row is. */
const HEADINGS = new Set([
  'xa phuong',
  'phuong xa',
  'xa phuong dac khu',
  'ten xa phuong',
  'ten xa',
  'xa',
  'phuong',
  'don vi',
  'don vi hanh chinh',
]);

const KIND_WORDS: Readonly<Record<Place['kind'], string>> = {
  commune: 'xa',
  ward: 'phuong',
  special_zone: 'dac khu',
};

/** «Phường Láng», «P. Láng» and «Láng» mean one commune as long as no other bears the name. */
function placesByName(places: readonly Place[]): ReadonlyMap<string, Place | null> {
  const found = new Map<string, Place | null>();
  for (const place of places) {
    const name = wordsOf(place.name);
    found.set(name, found.has(name) ? null : place);
    const words = KIND_WORDS[place.kind];
    for (const prefix of [words, words.charAt(0)]) found.set(`${prefix} ${name}`, place);
  }
  return found;
}

const columnOf = ({ columns }: SheetLayout): number | undefined =>
  columns.find(({ header }) => HEADINGS.has(wordsOf(header)))?.index;

const headEnd = ({ headerRows, columnNumberRow }: SheetLayout): number =>
  Math.max(columnNumberRow ?? 0, ...headerRows);

/**
 * Takes a whole city's list apart into one list a commune, each with the same heading and the rows' own numbers, so
 * that each is read as if its commune had kept it: «Tổ hòa giải số 1» is a different team in every commune.
 * @throws RefusedFile when a sheet names no commune, or one that the city does not have.
 */
export function splitByCommune(
  workbook: Workbook,
  layout: Layout,
  places: readonly Place[],
): readonly { readonly place: Place; readonly workbook: Workbook }[] {
  const byName = placesByName(places);
  const parts = new Map<Place, Sheet[]>();
  const unknown = new Set<string>();
  for (const sheetLayout of layout.sheets) {
    const sheet = workbook.sheets.find(({ name }) => name === sheetLayout.sheet);
    const column = columnOf(sheetLayout);
    if (!sheet) continue;
    if (column === undefined)
      throw new RefusedFile(
        `Trang «${sheet.name}» không có cột «Xã, phường», nên không biết dòng nào của đơn vị nào. Thêm cột này rồi tải lên lại.`,
      );
    for (const [place, rows] of rowsByPlace(sheet, headEnd(sheetLayout), column, byName, unknown)) {
      const head = sheet.rows.filter(({ number }) => number <= headEnd(sheetLayout));
      const merges = sheet.merges.filter(({ bottom }) => bottom <= headEnd(sheetLayout));
      const part = { ...sheet, rows: [...head, ...rows], merges };
      parts.set(place, [...(parts.get(place) ?? []), part]);
    }
  }
  if (unknown.size > 0) throw new RefusedFile(unknownPlaces([...unknown]));
  return [...parts].map(([place, sheets]) => ({ place, workbook: { ...workbook, sheets } }));
}

function rowsByPlace(
  sheet: Sheet,
  from: number,
  column: number,
  byName: ReadonlyMap<string, Place | null>,
  unknown: Set<string>,
): ReadonlyMap<Place, readonly SheetRow[]> {
  const found = new Map<Place, SheetRow[]>();
  let last: Place | undefined;
  for (const row of sheet.rows) {
    if (row.number <= from) continue;
    const cell = row.cells[column];
    const typed = cell?.kind === 'text' ? oneLine(cell.text) : '';
    // A merged or empty cell means the commune above.
    if (typed !== '') last = byName.get(wordsOf(typed)) ?? undefined;
    if (typed !== '' && !last) unknown.add(typed);
    if (!last) continue;
    const rows = found.get(last);
    if (rows) rows.push(row);
    else found.set(last, [row]);
  }
  return found;
}

function unknownPlaces(names: readonly string[]): string {
  const shown = names
    .slice(0, 5)
    .map((name) => `«${name}»`)
    .join(', ');
  const more = names.length > 5 ? ` và ${names.length - 5} tên khác` : '';
  return `Thành phố không có xã, phường tên ${shown}${more}. Sửa tên cho đúng rồi tải lên lại.`;
}
