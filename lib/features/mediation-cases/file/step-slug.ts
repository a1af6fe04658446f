import { CASE_ACTIONS, type CaseAction } from '@/lib/domain/mediation-case/case';

/** The page of a case. */
export const caseHref = (caseId: string): string => `/mediation-cases/${caseId}`;

/** The page of one step: `hold_meeting` stands at `/mediation-cases/…/steps/hold-meeting`. */
export const stepHref = (caseId: string, action: CaseAction): string =>
  `${caseHref(caseId)}/steps/${action.replaceAll('_', '-')}`;

/** The action a step's address means; null for any other word. */
export const actionOfSlug = (slug: string): CaseAction | null =>
  CASE_ACTIONS.find((action) => action.replaceAll('_', '-') === slug) ?? null;
