import type { ScopedTx } from '@/lib/db/scope';
import type { TenantActor } from '@/lib/domain/access/roles';
import { parseStatisticsParams } from '@/lib/features/dashboards/params';
import { getStatistics } from '@/lib/features/dashboards/statistics';
import { listDueCases } from '@/lib/features/due/due-cases';
import { askForCases } from '@/lib/features/mediation-cases/list/case-conditions';
import { NO_FILTER, parseCaseListParams } from '@/lib/features/mediation-cases/list/case-list-params';
import { countCases, listCases } from '@/lib/features/mediation-cases/list/case-rows';
import { todayInVietnam } from '@/lib/format/date';

/** Lines of the list's page, and the one more that tells whether another page follows (read-list.ts). */
const LIST_LIMIT = 51;

export const today = () => todayInVietnam(new Date());

/** The lines of a page of the list, asked for by its address. */
export async function askList(
  tx: ScopedTx,
  actor: TenantActor,
  address: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const { filter, sort, after } = parseCaseListParams(address, today());
  const question = await askForCases(tx, { actor, today: today(), filter });
  return listCases(tx, question, { sort, after, limit: LIST_LIMIT });
}

/** The count above the list. */
export async function askCount(tx: ScopedTx, actor: TenantActor): Promise<unknown> {
  return countCases(tx, await askForCases(tx, { actor, today: today(), filter: NO_FILTER }));
}

/** The dashboard of the actor's place in the running year. */
export function askDashboard(tx: ScopedTx, actor: TenantActor): Promise<unknown> {
  const context = { tx, actor, now: new Date(), today: today() };
  return getStatistics(context, parseStatisticsParams({}, context.today));
}

/** What is due on the actor's home page. */
export function askDue(tx: ScopedTx, actor: TenantActor): Promise<unknown> {
  return listDueCases(tx, actor, today());
}
