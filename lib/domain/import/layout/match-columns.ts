import type { ColumnChoice, ColumnField, ColumnLayout, Confidence } from '@/lib/domain/import/layout';
import { fieldsOfHeading } from '@/lib/domain/import/layout/headings';
import type { ImportKind } from '@/lib/domain/import/records';

type Wish = { readonly index: number; readonly field: ColumnField; readonly confidence: Confidence };

/** Heading lines of a column, top to bottom. */
export type HeadingPath = { readonly index: number; readonly path: readonly string[] };

export const headerText = (path: readonly string[]): string => path.join(' › ');

/**
 * Gives each column the field that its heading means. The surest wish is granted first; a field goes to one column
 * only, except the sessions of a class.
 */
export function matchColumns(kind: ImportKind, headings: readonly HeadingPath[]): readonly ColumnLayout[] {
  const wishes: Wish[] = headings.flatMap(({ index, path }) =>
    fieldsOfHeading(kind, path).map(({ field, confidence }) => ({ index, field, confidence })),
  );
  const surest = [...wishes.filter(isCertain), ...wishes.filter((wish) => !isCertain(wish))];
  const granted = new Map<number, Wish>();
  const taken = new Set<ColumnField>();
  for (const wish of surest) {
    if (granted.has(wish.index) || (taken.has(wish.field) && wish.field !== 'session')) continue;
    granted.set(wish.index, wish);
    taken.add(wish.field);
  }
  return headings.map(({ index, path }) => ({
    index,
    header: headerText(path),
    field: granted.get(index)?.field ?? null,
    confidence: granted.get(index)?.confidence ?? null,
  }));
}

const isCertain = (wish: Wish): boolean => wish.confidence === 'certain';

/** The columns as the person chose them: what they say stands, and is certain. */
export function chosenColumns(
  headings: readonly HeadingPath[],
  choice: ColumnChoice,
): readonly ColumnLayout[] {
  const { session = [], ...single } = choice;
  const fields = new Map<number, ColumnField>([
    ...session.map((index): [number, ColumnField] => [index, 'session']),
    ...(Object.entries(single) as [ColumnField, number][]).map(([field, index]): [number, ColumnField] => [
      index,
      field,
    ]),
  ]);
  return headings.map(({ index, path }) => {
    const field = fields.get(index) ?? null;
    return { index, header: headerText(path), field, confidence: field === null ? null : 'certain' };
  });
}
