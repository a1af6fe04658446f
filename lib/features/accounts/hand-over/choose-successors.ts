import type { CaseCandidate, OfficeCandidate } from '@/lib/features/accounts/hand-over/list-candidates';
import type { OpenWork } from '@/lib/features/accounts/hand-over/open-work';
import type { HandOverInput } from '@/lib/features/accounts/hand-over/schema';
import { err, ok, type Result } from '@/lib/domain/result';

/** Why work stays without a successor, and at which field. */
export type SuccessorMissing = { readonly of: 'case' | 'office'; readonly field: string };

/** Each case with who goes on with it, and who takes the matters of the office (null when there are none). */
export type Successors = {
  readonly cases: readonly { readonly matter: OpenWork; readonly to: CaseCandidate }[];
  readonly office: OfficeCandidate | null;
};

/**
 * Who goes on with what. What is open now decides, not what was open when the form was drawn: a matter that came in
 * between has nobody yet, and nothing may stay with somebody who stops working.
 */
export function chooseSuccessors(
  work: readonly OpenWork[],
  candidates: { readonly cases: readonly CaseCandidate[]; readonly office: readonly OfficeCandidate[] },
  input: Pick<HandOverInput, 'cases' | 'successorId'>,
): Result<Successors, SuccessorMissing> {
  const cases: { matter: OpenWork; to: CaseCandidate }[] = [];
  for (const matter of work.filter(({ kind }) => kind === 'case')) {
    const index = input.cases.findIndex(({ caseId }) => caseId === matter.id);
    const to = candidates.cases.find(
      ({ caseId, mediatorId }) => caseId === matter.id && mediatorId === input.cases[index]?.mediatorId,
    );
    if (!to) return err({ of: 'case', field: `cases.${Math.max(index, 0)}.mediatorId` });
    cases.push({ matter, to });
  }
  if (work.every(({ kind }) => kind === 'case')) return ok({ cases, office: null });
  const office = candidates.office.find(({ membershipId }) => membershipId === input.successorId);
  return office ? ok({ cases, office }) : err({ of: 'office', field: 'successorId' });
}
