import type { ScopedTx } from '@/lib/db/scope';
import type { TenantActor } from '@/lib/domain/access/roles';
import { parseStatisticsParams } from '@/lib/features/dashboards/params';
import { getStatistics } from '@/lib/features/dashboards/statistics';
import { getFigures } from '@/lib/features/indicators/figures/get-figures';
import { listDueCases } from '@/lib/features/due/due-cases';
import { askForCases } from '@/lib/features/mediation-cases/list/case-conditions';
import { NO_FILTER, parseCaseListParams } from '@/lib/features/mediation-cases/list/case-list-params';
import { countCases, listCases } from '@/lib/features/mediation-cases/list/case-rows';
import { listKnownPeople } from '@/lib/features/imports/kinds/roll/known-roll';
import { readProgramme } from '@/lib/features/programme/read-programme';
import { listTeamFacts } from '@/lib/features/radar/team-facts';
import { parseMediatorListParams } from '@/lib/features/roll/list/mediators/params';
import { countMediators, listMediators } from '@/lib/features/roll/list/mediators/rows';
import { parseTeamListParams } from '@/lib/features/roll/list/teams/params';
import { listTeams } from '@/lib/features/roll/list/teams/rows';
import { understandQuery } from '@/lib/features/search/query';
import { search } from '@/lib/features/search/search';
import { todayInVietnam } from '@/lib/format/date';
import type { ListName } from '../lists';

/** Lines of the list's page, and the one more that tells whether another page follows (read-list.ts). */
const LIST_LIMIT = 51;

/** Of each kind, as the box asks (suggest.ts). */
const SEARCH_LIMIT = 40;

export const today = () => todayInVietnam(new Date());

/** The lines of a page of the list of cases, asked for by its address. */
export async function askCases(
  tx: ScopedTx,
  actor: TenantActor,
  address: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const { filter, sort, after } = parseCaseListParams(address, today());
  const question = await askForCases(tx, { actor, today: today(), filter });
  return listCases(tx, question, { sort, after, limit: LIST_LIMIT });
}

/** The lines of a page of the list of teams. */
export function askTeams(tx: ScopedTx, actor: TenantActor): Promise<unknown> {
  const { filter, sort, after } = parseTeamListParams({});
  return listTeams(tx, { actor, today: today(), filter, only: null }, { sort, after, limit: LIST_LIMIT });
}

const everybody = (actor: TenantActor) => ({
  actor,
  today: today(),
  filter: parseMediatorListParams({}).filter,
});

/** The lines of a page of the list of mediators. */
export function askMediators(tx: ScopedTx, actor: TenantActor): Promise<unknown> {
  const { sort, after } = parseMediatorListParams({});
  return listMediators(tx, everybody(actor), { sort, after, limit: LIST_LIMIT });
}

/** The count above the list of mediators. */
export function askMediatorCount(tx: ScopedTx, actor: TenantActor): Promise<unknown> {
  return countMediators(tx, everybody(actor));
}

/** The first page of each list. */
export const ASK_LIST: Record<ListName, (tx: ScopedTx, actor: TenantActor) => Promise<unknown>> = {
  cases: (tx, actor) => askCases(tx, actor),
  teams: askTeams,
  mediators: askMediators,
};

/** What the radar judges all teams of the actor's city by. */
export function askRadar(tx: ScopedTx, { cityId }: TenantActor): Promise<unknown> {
  return listTeamFacts(tx, { cityId, of: 'city' }, today());
}

/** Everybody whom the rows of an import are compared with. */
export function askKnownPeople(tx: ScopedTx, { cityId }: TenantActor): Promise<unknown> {
  return listKnownPeople(tx, { cityId, today: today() }, 'everybody');
}

/** The count above the list of cases. */
export async function askCount(tx: ScopedTx, actor: TenantActor): Promise<unknown> {
  return countCases(tx, await askForCases(tx, { actor, today: today(), filter: NO_FILTER }));
}

/** The dashboard of the actor's place in the running year. */
export function askDashboard(tx: ScopedTx, actor: TenantActor): Promise<unknown> {
  const context = { tx, actor, now: new Date(), today: today() };
  return getStatistics(context, parseStatisticsParams({}, context.today));
}

/** All indicators of the actor's place today, with the settings that hold. */
export async function askFigures(tx: ScopedTx, actor: TenantActor): Promise<unknown> {
  const context = { tx, actor, now: new Date(), today: today() };
  const { settings } = await readProgramme(tx, context.today);
  return getFigures(context, { day: context.today, settings, mapThen: false, communeId: null });
}

/** Words as they are typed into the search box: a name, half of one, a family name of thousands, a number. */
export const SEARCHED = ['van hung', 'uong', 'nguyen', '0912 3', '1/2026', 'to 12', 'khong co ai'] as const;

/** Everything the search box reads for what was typed, and its order. */
export function askSearch(tx: ScopedTx, actor: TenantActor, typed: string): Promise<unknown> {
  const query = understandQuery(typed);
  if (query === null) throw new Error(`«${typed}» asks for nothing`);
  return search({ tx, actor, now: new Date(), today: today() }, query, SEARCH_LIMIT);
}

/** What is due on the actor's home page. */
export function askDue(tx: ScopedTx, actor: TenantActor): Promise<unknown> {
  return listDueCases(tx, actor, today());
}
