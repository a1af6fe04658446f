import { SUPPORTER_KINDS, type SupporterKind } from '@/lib/domain/support/supporter-kind';
import { SUPPORTERS_HREF } from '@/lib/features/supporters/address';
import { addressOf } from '@/lib/http/address-of';
import { encodeCursor, keysetCursor, uuid } from '@/lib/schema/reference';
import { searchedText, single } from '@/lib/schema/search-param';
import { z } from '@/lib/schema/zod';

/** Whether somebody has done something in the current year. */
export const ACTIVE_FILTERS = ['yes', 'no'] as const;
export type ActiveFilter = (typeof ACTIVE_FILTERS)[number];

/** Which supporters. Everything that is null or empty filters nothing. */
export type SupporterFilter = {
  readonly q: string;
  readonly kind: SupporterKind | null;
  readonly communeId: string | null;
  readonly teamId: string | null;
  readonly active: ActiveFilter | null;
};

export type SupporterListParams = {
  readonly filter: SupporterFilter;
  /** Name and id of the last supporter of the page before; null for the first page. */
  readonly after: { readonly name: string; readonly id: string } | null;
};

const chosen = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  single(z.enum(values)).nullable().catch(null);
const record = () => single(uuid()).nullable().catch(null);

const Params = z.object({
  q: searchedText(),
  kind: chosen(SUPPORTER_KINDS),
  commune: record(),
  team: record(),
  active: chosen(ACTIVE_FILTERS),
  after: single(keysetCursor(2)).nullable().catch(null),
});

/** Reads the address of the list; what makes no sense filters nothing. */
export function parseSupporterListParams(search: Readonly<Record<string, unknown>>): SupporterListParams {
  const { q, kind, commune, team, active, after } = Params.parse(search);
  const [name = '', id = ''] = after ?? [];
  return {
    filter: { q, kind, communeId: commune, teamId: team, active },
    after: uuid().safeParse(id).success && !name.includes('\u0000') ? { name, id } : null,
  };
}

/** The query parameters that say these filters, empty ones left out. */
const supporterFilterQuery = ({ q, kind, communeId, teamId, active }: SupporterFilter) => ({
  q,
  kind,
  commune: communeId,
  team: teamId,
  active,
});

/** The address of the list. */
export const supporterListHref = (
  filter: SupporterFilter,
  after: SupporterListParams['after'] = null,
  path: string = SUPPORTERS_HREF,
): string =>
  addressOf(path, {
    ...supporterFilterQuery(filter),
    after: after && encodeCursor([after.name, after.id]),
  });

/** Whether anything is filtered at all. */
export const isFiltered = (filter: SupporterFilter): boolean =>
  Object.values(supporterFilterQuery(filter)).some(Boolean);
