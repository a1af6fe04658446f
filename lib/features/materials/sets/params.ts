import { addressOf } from '@/lib/http/address-of';
import { MATERIALS_HREF } from '@/lib/features/materials/address';
import { encodeCursor, keysetCursor, uuid } from '@/lib/schema/reference';
import { searchedText, single } from '@/lib/schema/search-param';
import { z } from '@/lib/schema/zod';

/** Whose set it is. */
export const WHOSE = ['city', 'commune'] as const;
export type Whose = (typeof WHOSE)[number];

/** Which sets; those out of use only when asked for. */
export type SetFilter = {
  readonly q: string;
  readonly whose: Whose | null;
  readonly retired: boolean;
};

export type SetListParams = {
  readonly filter: SetFilter;
  /** Rank, title and id of the last set of the page before; null for the first page. */
  readonly after: { readonly rank: number; readonly title: string; readonly id: string } | null;
};

const Params = z.object({
  q: searchedText(),
  whose: single(z.enum(WHOSE)).nullable().catch(null),
  retired: single(z.literal('1')).nullable().catch(null),
  after: single(keysetCursor(3)).nullable().catch(null),
});

/** Reads the address of the list; what makes no sense filters nothing. */
export function parseSetListParams(search: Readonly<Record<string, unknown>>): SetListParams {
  const { q, whose, retired, after } = Params.parse(search);
  const [rank = '', title = '', id = ''] = after ?? [];
  const sound = uuid().safeParse(id).success && /^[01]$/.test(rank) && !title.includes('\u0000');
  return {
    filter: { q, whose, retired: retired !== null },
    after: sound ? { rank: Number(rank), title, id } : null,
  };
}

/** The address of the list. */
export const setListHref = ({ q, whose, retired }: SetFilter, after: SetListParams['after'] = null): string =>
  addressOf(MATERIALS_HREF, {
    q,
    whose,
    retired: retired ? '1' : null,
    after: after && encodeCursor([String(after.rank), after.title, after.id]),
  });

/** Whether anything is filtered at all. */
export const isFiltered = ({ q, whose, retired }: SetFilter): boolean =>
  q !== '' || whose !== null || retired;
