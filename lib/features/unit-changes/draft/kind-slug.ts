import { CHANGE_KINDS, type ChangeKind } from '@/lib/domain/unit-change/kinds';

/** How a kind is written in an address: «merge-neighbourhoods». */
export const slugOfKind = (kind: ChangeKind): string => kind.replaceAll('_', '-');

/** The kind that an address names, or null. */
export const kindOfSlug = (slug: string): ChangeKind | null =>
  CHANGE_KINDS.find((kind) => slugOfKind(kind) === slug) ?? null;
