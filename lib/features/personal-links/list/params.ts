import { PERSONAL_LINKS } from '@/lib/features/personal-links/address';
import { LINK_STATES, type LinkState } from '@/lib/features/personal-links/personal-link';
import { addressOf } from '@/lib/http/address-of';
import { encodeCursor, keysetCursor, uuid } from '@/lib/schema/reference';
import { searchedText, single } from '@/lib/schema/search-param';
import { z } from '@/lib/schema/zod';

/** Which people. Everything that is null or empty filters nothing. */
export type LinkFilter = {
  readonly q: string;
  readonly teamId: string | null;
  readonly classId: string | null;
  readonly state: LinkState | null;
};

export type LinkListParams = {
  readonly filter: LinkFilter;
  /** Name and id of the last person of the page before; null for the first page. */
  readonly after: { readonly name: string; readonly id: string } | null;
};

const Params = z.object({
  q: searchedText(),
  team: single(uuid()).nullable().catch(null),
  class: single(uuid()).nullable().catch(null),
  state: single(z.enum(LINK_STATES)).nullable().catch(null),
  after: single(keysetCursor(2)).nullable().catch(null),
});

/** Reads the address of the list; what makes no sense filters nothing. */
export function parseLinkListParams(search: Readonly<Record<string, unknown>>): LinkListParams {
  const { q, team, class: classId, state, after } = Params.parse(search);
  const [name = '', id = ''] = after ?? [];
  return {
    filter: { q, teamId: team, classId, state },
    after: uuid().safeParse(id).success && !name.includes('\u0000') ? { name, id } : null,
  };
}

const queryOf = ({ q, teamId, classId, state }: LinkFilter) => ({ q, team: teamId, class: classId, state });

/** The address of the list. */
export const linkListHref = (filter: LinkFilter, after: LinkListParams['after'] = null): string =>
  addressOf(PERSONAL_LINKS, { ...queryOf(filter), after: after && encodeCursor([after.name, after.id]) });

/** Whether anything is filtered at all. */
export const isFiltered = (filter: LinkFilter): boolean => Object.values(queryOf(filter)).some(Boolean);
