import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import type { Asked } from '@/lib/features/search/find/matching';
import { findCases } from '@/lib/features/search/find/find-cases';
import { findCommunes } from '@/lib/features/search/find/find-communes';
import { findMediators } from '@/lib/features/search/find/find-mediators';
import { findNeighbourhoods } from '@/lib/features/search/find/find-neighbourhoods';
import { findTeams } from '@/lib/features/search/find/find-teams';
import { NOTHING_FOUND, type Finding, type FoundKind, type FoundOf } from '@/lib/features/search/found';
import { isOnlyDigits, type SearchQuery } from '@/lib/features/search/query';
import { byRelevance } from '@/lib/features/search/relevance';
import type { Context } from '@/lib/server/context';

/** What was found, the most likely of each kind first. */
export type Findings = { readonly [Kind in FoundKind]: Finding<Kind> };

/** A person is looked for by letters or by a telephone number; «12» is neither. */
const asksForPeople = (query: SearchQuery): boolean => query.phone !== null || !isOnlyDigits(query);

/**
 * Looks through everything the actor may see. A name of another place gives the same empty answer as a name that
 * nobody bears, for the same rows are read either way.
 * @param limit how many of each kind come back; the totals count all.
 */
export async function search(
  { tx, actor, today }: Context,
  query: SearchQuery,
  limit: number,
): Promise<Findings> {
  const asked: Asked = { actor, query, today, limit };
  const order = <Kind extends FoundKind>({ total, found }: Finding<Kind>): Finding<Kind> => ({
    total,
    found: byRelevance(found, query) as readonly FoundOf<Kind>[],
  });
  return {
    mediator: asksForPeople(query) ? order(await findMediators(tx, asked)) : NOTHING_FOUND,
    team: order(await findTeams(tx, asked)),
    neighbourhood: order(await findNeighbourhoods(tx, asked)),
    commune: order(await findCommunes(tx, asked)),
    case: order(await findCases(tx, asked)),
  };
}

/** Families that are shown are audited, in the transaction that read them (Luật HGƠCS Đ4.3). */
export async function auditFamiliesShown({ tx }: Context, shown: readonly { readonly parties: unknown }[]) {
  const cases = shown.filter(({ parties }) => parties !== null).length;
  if (cases === 0) return;
  await recordAudit(tx, {
    action: 'case.parties_viewed',
    subject: 'mediation_case',
    subjectId: null,
    detail: { page: 'search', cases },
  });
}
