import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { can } from '@/lib/domain/access/permissions';
import type { TenantActor } from '@/lib/domain/access/roles';
import {
  columnsFor,
  keptChoice,
  usualColumns,
  type RollColumn,
} from '@/lib/features/roll/list/mediators/columns';
import { mediatorCursorText } from '@/lib/features/roll/list/mediators/order';
import type { MediatorQuestion } from '@/lib/features/roll/list/mediators/conditions';
import { mediatorListHref, NO_MEDIATOR_FILTER } from '@/lib/features/roll/list/mediators/filter';
import type { MediatorListParams } from '@/lib/features/roll/list/mediators/params';
import { presentMediator, type MediatorLine } from '@/lib/features/roll/list/mediators/present';
import { countMediators, listMediators, type RollCount } from '@/lib/features/roll/list/mediators/rows';
import { isFiltered } from '@/lib/features/roll/list/mediators/words';
import { listPlaces, type PlaceChoices } from '@/lib/features/roll/list/places';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

/** Lines of a page. */
const PAGE_SIZE = 50;

/** A page of mediators and all that stands around it. */
export type MediatorList = {
  readonly params: MediatorListParams;
  readonly lines: readonly MediatorLine[];
  readonly nextHref: string | undefined;
  readonly count: RollCount;
  /** How many people it would hold unfiltered; null where that is the same, or costs more than it says. */
  readonly outOf: number | null;
  readonly places: PlaceChoices;
  readonly columns: { readonly shown: readonly RollColumn[]; readonly all: readonly RollColumn[] };
  /** Which filters the actor can be offered. */
  readonly offers: { readonly training: boolean; readonly ethnicity: boolean };
  readonly mayExport: boolean;
  readonly mayKeep: boolean;
};

/**
 * What of the address this actor may ask: trainings only by who reads them, origin not by a team, and the order of
 * teams only within one commune, where their names tell them apart.
 */
export function allowedParams(asked: MediatorListParams, actor: TenantActor): MediatorListParams {
  const { filter, sort } = asked;
  const overCity = actor.communeId === null && filter.communeId === null;
  const inTeam = actor.teamId !== null;
  const unsorted = overCity && sort.key === 'team';
  return {
    ...asked,
    filter: {
      ...filter,
      trained: can(actor, 'training:read') ? filter.trained : null,
      ethnicity: inTeam ? null : filter.ethnicity,
      defect: inTeam && filter.defect === 'no_ethnicity' ? null : filter.defect,
    },
    columns: keptChoice(asked.columns, actor),
    sort: unsorted ? { ...sort, key: 'name' } : sort,
    after: unsorted ? null : asked.after,
  };
}

/** Over a whole city counting everybody would double what the page costs; who left is no part of those who serve. */
async function countPlace(tx: ScopedTx, question: MediatorQuestion): Promise<number | null> {
  const { actor, filter } = question;
  const communeId = actor.communeId ?? filter.communeId;
  if (communeId === null || filter.status === 'ended' || filter.status === 'all') return null;
  const place = { ...NO_MEDIATOR_FILTER, communeId: filter.communeId };
  if (!isFiltered({ ...filter, communeId: null })) return null;
  return (await countMediators(tx, { ...question, filter: place })).people;
}

/** A page of the people on the roll in the actor's place, each once, with the teams they sit in. */
export async function readMediatorList(
  { tx, actor, today }: Context,
  asked: MediatorListParams,
): Promise<MediatorList> {
  if (actor.role === 'operator') throw new NotFoundError();
  const params = allowedParams(asked, actor);
  const question = { actor, today, filter: params.filter };
  const rows = await listMediators(tx, question, { ...params, limit: PAGE_SIZE + 1 });
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  const columns = params.columns ?? usualColumns(actor);
  return {
    params,
    lines: shown.map((row) => presentMediator(row, columns, today)),
    nextHref:
      last && rows.length > PAGE_SIZE
        ? mediatorListHref(params, { after: mediatorCursorText({ value: last.sort_key, id: last.id }) })
        : undefined,
    count: await countMediators(tx, question),
    outOf: await countPlace(tx, question),
    places: await listPlaces(tx, actor, params.filter.communeId, today),
    columns: { shown: columns, all: columnsFor(actor) },
    offers: { training: can(actor, 'training:read'), ethnicity: actor.teamId === null },
    mayExport: can(actor, 'roll:export'),
    mayKeep: can(actor, 'roll:keep'),
  };
}
