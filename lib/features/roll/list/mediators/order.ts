import { isIsoDate } from '@/lib/domain/calendar';
import type { MediatorSort } from '@/lib/features/roll/list/mediators/filter';
import { encodeCursor, keysetCursor } from '@/lib/schema/reference';

/** The sort value of a page's last line, as text, and its id, so that no two lines tie: the next page begins after it. */
export type MediatorCursor = { readonly key: MediatorSort; readonly value: string; readonly id: string };

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const IS_VALUE: Record<MediatorSort, (value: string) => boolean> = {
  name: () => true,
  team: () => true,
  birth: (value) => /^\d{1,4}$/.test(value),
  first_recognised: (value) => isIsoDate(value) && value >= '0001-01-01',
};

/** The opaque text of the address for the page after a line. */
export const mediatorCursorText = ({ value, id }: Pick<MediatorCursor, 'value' | 'id'>): string =>
  encodeCursor([value, id]);

/** Reads such a text; null (the first page) for anything that was not written under this order. */
export function parseMediatorCursor(key: MediatorSort, text: string): MediatorCursor | null {
  const read = keysetCursor(2).safeParse(text);
  if (!read.success) return null;
  const [value = '', id = ''] = read.data;
  return UUID.test(id) && !value.includes('\u0000') && IS_VALUE[key](value) ? { key, value, id } : null;
}
