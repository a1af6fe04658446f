import { readBookOpening } from '@/lib/domain/import/book/book-opening';
import { yearOfBook } from '@/lib/domain/import/book/book-year';
import type { BookInterpretation } from '@/lib/domain/import/interpretation';
import type { SheetLayout } from '@/lib/domain/import/layout';
import { readMediators } from '@/lib/domain/import/read/mediators';
import type { BookRow } from '@/lib/domain/import/records';
import { gridOf, type Grid } from '@/lib/domain/import/sheet/grid';
import { teamKey } from '@/lib/domain/import/sheet/teams-found';
import { oneLine, orNull, wordsOf } from '@/lib/domain/import/text';
import type { Workbook } from '@/lib/domain/import/workbook';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { WrittenLine } from '@/lib/features/imports/kinds/book/book-line';
import type { AroundLine } from '@/lib/features/imports/kinds/book/read-line';

type OpenBook = { readonly grid: Grid; readonly layout: SheetLayout; readonly year: number | null };

/** What stands around each line of a workbook: year, volume and first day of its book, its team, the line as written. */
export function aroundLines(
  workbook: Workbook,
  { layout, year, teams }: BookInterpretation,
  today: IsoDate,
): (row: BookRow) => AroundLine {
  const books = new Map<string, OpenBook>();
  for (const found of layout.sheets) {
    const sheet = workbook.sheets.find(({ name }) => name === found.sheet);
    if (sheet)
      books.set(found.sheet, {
        grid: gridOf(sheet),
        layout: found,
        year: yearOfBook(found, [], today) ?? year,
      });
  }
  const hamletsOf = new Map(teams.map(({ name, hamlets }) => [teamKey(name), hamlets]));
  return (row) => {
    const book = books.get(row.sheet);
    const { team } = row.record;
    return {
      team,
      hamlets: hamletsOf.get(teamKey(team)) ?? [],
      bookYear: book?.year ?? null,
      opening: readBookOpening(book ? textsAbove(book, row) : []),
      written: written(row, book),
    };
  };
}

/** The sub-heading goes before the titles of the sheet: each team has its own book. */
function textsAbove({ grid, layout }: OpenBook, { headingRow }: BookRow): readonly string[] {
  const heading = grid.rows.find(({ number }) => number === headingRow);
  const texts = heading ? heading.cells.map((_, column) => grid.text(heading.number, column)) : [];
  return [texts.join(' '), ...layout.titles];
}

function written({ fields, row }: BookRow, book: OpenBook | undefined): WrittenLine {
  const signed = book?.layout.columns.find(({ header }) =>
    /^(?:chu ky|ky ten|ky nhan)/.test(wordsOf(header)),
  );
  return {
    number: fields.number ?? null,
    received: fields.receivedDate ?? null,
    mediators: fields.mediators ?? null,
    invitees: orNull(readMediators(fields.mediators ?? '').invitees.join('\n')),
    parties: fields.parties ?? null,
    signature: book && signed ? orNull(oneLine(book.grid.text(row, signed.index))) : null,
  };
}
