import type { TotalClaim } from '@/lib/domain/import/interpretation';
import type { OpenSheet } from '@/lib/domain/import/layout/find-layout';
import type { ColumnField } from '@/lib/domain/import/layout';
import type { KnownRow } from '@/lib/domain/import/sheet/classify-rows';
import { factLine, oneLine } from '@/lib/domain/import/text';
import { columnName } from '@/lib/domain/import/workbook';

type What = TotalClaim['what'];

/** «41 tổ hòa giải, 256 hòa giải viên»: figures that the words of a total line claim. */
const IN_WORDS: readonly (readonly [What, RegExp])[] = [
  ['people', /(\d[\d.]*)\s*(?:hòa giải viên|hoà giải viên|hgv|người|thành viên|đồng chí)/giu],
  ['teams', /(\d[\d.]*)\s*(?:tổ hòa giải|tổ hoà giải|tổ(?!\s*(?:viên|trưởng)))/giu],
  ['cases', /(\d[\d.]*)\s*(?:vụ)/giu],
];

const IN_COLUMNS: Readonly<Partial<Record<ColumnField, What>>> = {
  sexMale: 'nam',
  sexFemale: 'nu',
  fullName: 'people',
  outcomeSuccessful: 'thanh',
  outcomeUnsuccessful: 'khong_thanh',
};

/** What the sheet's grand total claims. Sums of single teams in between are the file's own business. */
export function totalClaims({ layout, grid, kinds }: OpenSheet): readonly TotalClaim[] {
  const totals = kinds.rows.filter(({ kind }) => kind === 'total');
  const grand = totals.filter(({ row }) => row > layout.lastRow).at(-1);
  const ofTeam =
    grand === undefined || totals.some((other) => other !== grand && wording(other) === wording(grand));
  if (ofTeam || (layout.teamSource === 'headings' && /^cộng/iu.test(grand.text))) return [];
  const { row } = grand;
  const claims: TotalClaim[] = [];
  const claim = (column: number, what: What, said: number): void => {
    if (Number.isFinite(said) && !claims.some((other) => other.what === what)) {
      claims.push({ sheet: layout.sheet, row, column: columnName(column), what, said });
    }
  };
  const cells = grid.rows.find(({ number }) => number === row)?.cells ?? [];
  cells.forEach((_, column) => {
    const text = factLine(grid.text(row, column));
    for (const [what, figures] of IN_WORDS) {
      for (const found of text.matchAll(figures)) claim(column, what, figure(found[1] ?? ''));
    }
  });
  let session = 0;
  for (const { index, field } of layout.columns) {
    const what =
      field === 'session' ? (`session${session++}` as const) : field === null ? undefined : IN_COLUMNS[field];
    const text = oneLine(grid.text(row, index));
    if (what !== undefined && /^\d[\d.]*$/.test(text)) claim(index, what, figure(text));
  }
  return claims;
}

/** «Cộng: 7 người» below each team: the same words with other figures. */
const wording = ({ text }: KnownRow): string => text.replace(/\d+/g, '#');

/** «1.349» is a thousand and more. */
const figure = (text: string): number => Number(text.replace(/\.(?=\d{3}(?!\d))/g, '').replace(/\.$/, ''));
