import type { ColumnField, ColumnLayout } from '@/lib/domain/import/layout';
import { columnName } from '@/lib/domain/import/workbook';

/** Answers where fields stand in a sheet: «C», or «D:E» for several together; undefined when the sheet has none of them. */
export type ColumnLetters = (...fields: readonly ColumnField[]) => string | undefined;

/** @param columns of one sheet. */
export function columnLetters(columns: readonly ColumnLayout[]): ColumnLetters {
  const places = new Map(columns.map(({ field, index }) => [field, index]));
  return (...fields) => {
    const found = fields.flatMap((field) => places.get(field) ?? []).sort((one, other) => one - other);
    const [first] = found;
    const last = found.at(-1);
    if (first === undefined || last === undefined) return undefined;
    return first === last ? columnName(first) : `${columnName(first)}:${columnName(last)}`;
  };
}
