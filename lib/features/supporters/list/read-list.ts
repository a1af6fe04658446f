import 'server-only';
import { can } from '@/lib/domain/access/permissions';
import { supporterListHref, type SupporterListParams } from '@/lib/features/supporters/list/params';
import { listPlacesBelow, type PlacesBelow } from '@/lib/features/supporters/list/places';
import { countSupporters, listSupporters, type SupporterLine } from '@/lib/features/supporters/list/rows';
import type { Context } from '@/lib/server/context';

/** Lines of a page. */
const PAGE_SIZE = 50;

/** A page of the register and what stands around it. */
export type SupporterList = {
  readonly params: SupporterListParams;
  readonly lines: readonly SupporterLine[];
  readonly total: number;
  readonly nextHref: string | undefined;
  readonly places: PlacesBelow;
  /** Whether the list spans communes. */
  readonly wide: boolean;
  readonly mayKeep: boolean;
  readonly mayRecord: boolean;
};

/** A page of the supporters in the actor's scope; a team's leader sees those of the own team. */
export async function readSupporterList(
  { tx, actor, today }: Context,
  params: SupporterListParams,
): Promise<SupporterList> {
  const { filter, after } = params;
  const question = { filter, today, onlyTeamId: actor.teamId };
  const found = await listSupporters(tx, question, { after, limit: PAGE_SIZE + 1 });
  const lines = found.slice(0, PAGE_SIZE);
  const last = lines.at(-1);
  return {
    params,
    lines,
    total: await countSupporters(tx, question),
    nextHref:
      last && found.length > PAGE_SIZE
        ? supporterListHref(filter, { name: last.searchName, id: last.supporterId })
        : undefined,
    places: await listPlacesBelow(tx, actor, today),
    wide: actor.communeId === null,
    mayKeep: can(actor, 'supporter:keep'),
    mayRecord: can(actor, 'supporter:record'),
  };
}
