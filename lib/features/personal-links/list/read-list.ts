import 'server-only';
import { linkListHref, type LinkListParams } from '@/lib/features/personal-links/list/params';
import {
  countLinkedPeople,
  listLinkedPeople,
  type LinkedPerson,
} from '@/lib/features/personal-links/list/list-people';
import { listClassChoices, listTeamChoices, type Choice } from '@/lib/features/personal-links/list/places';
import type { Context } from '@/lib/server/context';

/** Lines of a page. */
const PAGE_SIZE = 50;

/** A page of the commune's people with their links, and what stands around it. */
export type LinkList = {
  readonly params: LinkListParams;
  readonly people: readonly LinkedPerson[];
  readonly total: number;
  readonly nextHref: string | undefined;
  readonly teams: readonly Choice[];
  readonly classes: readonly Choice[];
};

/** A page of the commune's people. */
export async function readLinkList(
  { tx, today }: Pick<Context, 'tx' | 'today'>,
  params: LinkListParams,
): Promise<LinkList> {
  const { filter, after } = params;
  const found = await listLinkedPeople(tx, { filter, today }, { after, limit: PAGE_SIZE + 1 });
  const people = found.slice(0, PAGE_SIZE);
  const last = people.at(-1);
  return {
    params,
    people,
    total: await countLinkedPeople(tx, { filter, today }),
    nextHref:
      last && found.length > PAGE_SIZE
        ? linkListHref(filter, { name: last.searchName, id: last.mediatorId })
        : undefined,
    teams: await listTeamChoices(tx, today),
    classes: await listClassChoices(tx, today),
  };
}
