import { describeColumns } from '@/lib/domain/import/layout/describe-columns';
import type { ColumnDescription, Layout } from '@/lib/domain/import/layout';
import type { Workbook } from '@/lib/domain/import/workbook';
import type { FoundLayout } from './findings';

/** What was found of the sheets, with samples: once for all sheets of the same form. */
export function describeLayout(workbook: Workbook, layout: Layout): FoundLayout {
  const columns: Record<string, readonly ColumnDescription[]> = {};
  for (const found of layout.sheets) {
    const sheet = workbook.sheets.find(({ name }) => name === found.sheet);
    if (sheet) columns[found.signature] ??= describeColumns(sheet, found);
  }
  return { layout, columns };
}
