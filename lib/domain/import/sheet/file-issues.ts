import { issue, type Issue } from '@/lib/domain/import/issues';
import type { ColumnField, Layout } from '@/lib/domain/import/layout';
import type { IgnoredRow, ImportKind } from '@/lib/domain/import/records';
import type { OpenSheet } from '@/lib/domain/import/layout/find-layout';
import type { Workbook } from '@/lib/domain/import/workbook';

/** Columns whose absence the person should know, by the name that forms give them. One of each group is enough. */
const EXPECTED: Readonly<Record<ImportKind, readonly (readonly [string, readonly ColumnField[]])[]>> = {
  roll: [
    ['Năm sinh', ['birth', 'birthMale', 'birthFemale', 'age']],
    ['Giới tính', ['sex', 'sexMale', 'sexFemale', 'birthMale', 'birthFemale']],
  ],
  book: [
    ['Ngày nhận vụ, việc', ['receivedDate']],
    ['Hòa giải viên', ['mediators']],
    ['Các bên', ['parties', 'firstParty']],
    ['Nội dung', ['content']],
    ['Kết quả hòa giải', ['outcome', 'outcomeSuccessful', 'outcomeUnsuccessful']],
  ],
  attendance: [['Buổi học', ['session']]],
};

/** What is wrong with the file as a whole: no table found, sheets hidden, columns not there. */
export function fileIssues(workbook: Workbook, layout: Layout): readonly Issue[] {
  const hidden = layout.unused
    .filter(({ why }) => why === 'hidden')
    .map(({ sheet }) => issue({ sheet, row: null, column: null }, 'HIDDEN_SHEET', {}));
  if (layout.sheets.length === 0) {
    const sheet = workbook.sheets[0]?.name ?? '';
    return [issue({ sheet, row: null, column: null }, 'HEADER_NOT_FOUND', { kind: layout.kind }), ...hidden];
  }
  const told = new Set<string>();
  const missing = layout.sheets.flatMap(({ sheet, signature, columns }) => {
    if (told.has(signature)) return [];
    told.add(signature);
    const fields = new Set(columns.map(({ field }) => field));
    return EXPECTED[layout.kind]
      .filter(([, group]) => !group.some((field) => fields.has(field)))
      .map(([column]) => issue({ sheet, row: null, column: null }, 'COLUMN_MISSING', { column }));
  });
  return [...hidden, ...missing];
}

/** Rows that are no records, with why. */
export const ignoredRows = (sheets: readonly OpenSheet[]): readonly IgnoredRow[] =>
  sheets.flatMap(({ layout, kinds }) =>
    kinds.rows.flatMap(({ row, kind, text }) =>
      kind === 'data' ? [] : [{ sheet: layout.sheet, row, why: kind, text }],
    ),
  );
