import type { IsoDate } from '@/lib/domain/iso-date';
import { CLASS_KINDS, CLASS_LEVELS, type ClassKind, type ClassLevel } from '@/lib/domain/training/class-kind';
import { uuid } from '@/lib/schema/reference';
import { searchedText, single } from '@/lib/schema/search-param';
import { z } from '@/lib/schema/zod';

/** When a class is held, seen from today: still to come or running, over, called off. */
export const CLASS_TIMES = ['coming', 'held', 'cancelled'] as const;
export type ClassTime = (typeof CLASS_TIMES)[number];

export const CLASS_TIME_LABELS: Readonly<Record<ClassTime, string>> = {
  coming: 'Sắp tới',
  held: 'Đã qua',
  cancelled: 'Đã hủy',
};

/** Which classes; what is null or empty filters nothing. */
export type ClassFilter = {
  readonly q: string;
  readonly kind: ClassKind | null;
  readonly level: ClassLevel | null;
  readonly when: ClassTime | null;
  readonly commune: string | null;
};

export type ClassListParams = ClassFilter & {
  /** Where the page begins: the last class of the one before; null for the first. */
  readonly after: { readonly heldFrom: IsoDate; readonly classId: string } | null;
};

/** The list that leaves nothing out. */
export const EVERY_CLASS: ClassListParams = {
  q: '',
  kind: null,
  level: null,
  when: null,
  commune: null,
  after: null,
};

const CURSOR = /^(\d{4}-\d{2}-\d{2})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

const Params = z.object({
  q: searchedText().transform((typed) => typed.replaceAll('\u0000', '')),
  kind: single(z.enum(CLASS_KINDS)).nullable().catch(null),
  level: single(z.enum(CLASS_LEVELS)).nullable().catch(null),
  when: single(z.enum(CLASS_TIMES)).nullable().catch(null),
  commune: single(uuid()).nullable().catch(null),
  after: single(z.string().regex(CURSOR))
    .transform((text) => {
      const [heldFrom = '', classId = ''] = text.split('_');
      return { heldFrom, classId };
    })
    .nullable()
    .catch(null),
});

/** Reads the address of the list of classes; what makes no sense filters nothing. */
export function parseClassListParams(search: Readonly<Record<string, unknown>>): ClassListParams {
  return Params.parse(search);
}

/** The query parameters that say these filters, empty ones left out. */
export function classFilterQuery({ q, kind, level, when, commune }: ClassFilter): Record<string, string> {
  const all = { q, kind, level, when, commune };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}

/** The address of the list, or of its download, with these filters. */
export function classListHref({ after, ...filter }: Partial<ClassListParams>, path = '/trainings'): string {
  const query = new URLSearchParams(classFilterQuery({ ...EVERY_CLASS, ...filter }));
  if (after) query.set('after', `${after.heldFrom}_${after.classId}`);
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}
