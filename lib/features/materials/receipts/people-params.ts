import { versionHref } from '@/lib/features/materials/address';
import { addressOf } from '@/lib/http/address-of';
import { encodeCursor, keysetCursor, uuid } from '@/lib/schema/reference';
import { searchedText, single } from '@/lib/schema/search-param';
import { z } from '@/lib/schema/zod';

/** Who has the version, and who not. */
export const HAS_FILTERS = ['yes', 'no'] as const;
export type HasFilter = (typeof HAS_FILTERS)[number];

/** Which mediators; what is null or empty filters nothing. */
export type PeopleFilter = {
  readonly q: string;
  readonly communeId: string | null;
  readonly teamId: string | null;
  readonly has: HasFilter | null;
};

export type PeopleParams = {
  readonly filter: PeopleFilter;
  /** Name and id of the last person of the page before; null for the first page. */
  readonly after: { readonly name: string; readonly id: string } | null;
};

const Params = z.object({
  q: searchedText(),
  commune: single(uuid()).nullable().catch(null),
  team: single(uuid()).nullable().catch(null),
  has: single(z.enum(HAS_FILTERS)).nullable().catch(null),
  after: single(keysetCursor(2)).nullable().catch(null),
});

/** Reads the address of the list; what makes no sense filters nothing. */
export function parsePeopleParams(search: Readonly<Record<string, unknown>>): PeopleParams {
  const { q, commune, team, has, after } = Params.parse(search);
  const [name = '', id = ''] = after ?? [];
  return {
    filter: { q, communeId: commune, teamId: team, has },
    after: uuid().safeParse(id).success && !name.includes('\u0000') ? { name, id } : null,
  };
}

/** The address of a page about the people of a version, narrowed down. */
export const peopleHref = (
  versionId: string,
  { q, communeId, teamId, has }: Partial<PeopleFilter> = {},
  { after = null, part = 'people' }: { readonly after?: PeopleParams['after']; readonly part?: string } = {},
): string =>
  addressOf(`${versionHref(versionId)}/${part}`, {
    q: q ?? null,
    commune: communeId ?? null,
    team: teamId ?? null,
    has: has ?? null,
    after: after && encodeCursor([after.name, after.id]),
  });
