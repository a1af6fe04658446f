import type { IsoDate } from '@/lib/domain/iso-date';
import { searchedText, single } from '@/lib/schema/search-param';
import { z } from '@/lib/schema/zod';

export type ClassListParams = {
  readonly q: string;
  /** Where the page begins: the last class of the one before; null for the newest. */
  readonly after: { readonly heldFrom: IsoDate; readonly classId: string } | null;
};

const CURSOR = /^(\d{4}-\d{2}-\d{2})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

const Params = z.object({
  q: searchedText(),
  after: single(z.string().regex(CURSOR))
    .transform((text) => {
      const [heldFrom = '', classId = ''] = text.split('_');
      return { heldFrom, classId };
    })
    .nullable()
    .catch(null),
});

/** Reads the address of the list of classes; what makes no sense falls back to the newest. */
export function parseClassListParams(search: Readonly<Record<string, unknown>>): ClassListParams {
  return Params.parse(search);
}

/** The same list from another class on. */
export function classListHref({ q, after }: Partial<ClassListParams>): string {
  const query = new URLSearchParams();
  if (q) query.set('q', q);
  if (after) query.set('after', `${after.heldFrom}_${after.classId}`);
  return query.size === 0 ? '/trainings' : `/trainings?${query.toString()}`;
}
