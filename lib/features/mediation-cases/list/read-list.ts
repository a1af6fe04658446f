import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import { can } from '@/lib/domain/access/permissions';
import { askForCases } from '@/lib/features/mediation-cases/list/case-conditions';
import { readsFamilies } from '@/lib/features/mediation-cases/list/case-search';
import type { CaseListParams } from '@/lib/features/mediation-cases/list/case-list-params';
import { countCases, listCases } from '@/lib/features/mediation-cases/list/case-rows';
import { listUnits, type UnitChoice } from '@/lib/features/mediation-cases/list/list-units';
import { presentPage, type CasePage } from '@/lib/features/mediation-cases/list/present';
import type { Context } from '@/lib/server/context';

/** Lines of a page. */
const PAGE_SIZE = 50;

export type CaseList = {
  readonly params: CaseListParams;
  readonly page: CasePage;
  /** How many in all; null over a city, where counting would cost more than the page. */
  readonly total: number | null;
  readonly units: readonly UnitChoice[];
  /** Whether parties and content are among the columns. */
  readonly families: boolean;
  readonly mayRecord: boolean;
  readonly mayImport: boolean;
};

/**
 * A page of the cases in the actor's place. Where it shows families, that is audited once for the page
 * (Luật HGƠCS Đ4.3), before the answer.
 */
export async function readCaseList({ tx, actor, today }: Context, asked: CaseListParams): Promise<CaseList> {
  const families = readsFamilies(actor);
  const params = families ? asked : byReceipt(asked);
  const question = await askForCases(tx, { actor, today, filter: params.filter });
  const rows = await listCases(tx, question, { ...params, limit: PAGE_SIZE + 1 });
  const page = presentPage(rows, params, PAGE_SIZE, today);
  const total = families ? await countCases(tx, question) : null;
  const units = await listUnits(tx, actor);
  if (families && page.lines.length > 0) {
    await recordAudit(tx, {
      action: 'case.parties_viewed',
      subject: 'mediation_case',
      subjectId: null,
      detail: { page: 'list', cases: page.lines.length },
    });
  }
  return {
    params,
    page,
    total,
    units,
    families,
    mayRecord: can(actor, 'case:record'),
    // The book is the commune's: of cases the city sees no line (Luật HGƠCS Đ4.3).
    mayImport: can(actor, 'roll:import') && actor.communeId !== null,
  };
}

/** Over a city only the order of receipt has an index; another order would sort every case of every year. */
function byReceipt(asked: CaseListParams): CaseListParams {
  return asked.sort.key === 'received'
    ? asked
    : { ...asked, sort: { key: 'received', direction: 'desc' }, after: null };
}
