import type { ColumnChoice, ColumnDescription, ColumnField } from '@/lib/domain/import/layout';
import type { BatchView } from '@/lib/features/imports/review/batch-view';

/** One form of heading in the file: the sheets that have it, and its columns. */
export type HeadingForm = {
  readonly signature: string;
  readonly sheets: readonly string[];
  readonly columns: readonly (ColumnDescription & { readonly chosen: ColumnField | '' })[];
};

const isChosen = (choice: ColumnChoice, field: string, index: number): boolean =>
  field === 'session'
    ? (choice.session ?? []).includes(index)
    : choice[field as Exclude<ColumnField, 'session'>] === index;

function chosenOf(
  { index, suggested }: ColumnDescription,
  choice: ColumnChoice | undefined,
): ColumnField | '' {
  if (!choice) return suggested ?? '';
  return (Object.keys(choice) as ColumnField[]).find((field) => isChosen(choice, field, index)) ?? '';
}

/** The forms of heading of a file, with what was confirmed, or else found. */
export function headingForms({
  layout,
  mapping,
}: Pick<BatchView, 'layout' | 'mapping'>): readonly HeadingForm[] {
  return Object.entries(layout?.columns ?? {}).map(([signature, columns]) => ({
    signature,
    sheets: (layout?.layout.sheets ?? [])
      .filter((sheet) => sheet.signature === signature)
      .map(({ sheet }) => sheet),
    columns: columns.map((column) => ({
      ...column,
      chosen: chosenOf(column, mapping?.columns[signature]),
    })),
  }));
}
