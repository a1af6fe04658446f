import type { Actor } from '@/lib/domain/access/roles';
import type { CaseGround } from '@/lib/domain/mediation-case/case';
import { ruling, type Decision } from '@/lib/domain/mediation-case/decisions/ruling';
import type { CaseFacts } from '@/lib/domain/mediation-case/facts';
import { subKindsOn } from '@/lib/domain/mediation-case/kinds';

/** What is asked later than the six inputs; null: still not known. */
export type DetailsInput = { readonly ground: CaseGround | null; readonly subKind: string | null };

/**
 * Adds the ground (Luật HGƠCS Đ16) and a sub-kind, which must belong to the case's kind on the day it was
 * received.
 */
export const decideAddDetails = (
  facts: CaseFacts,
  input: DetailsInput,
  actor: Actor,
): Decision<DetailsInput> => {
  const choices = subKindsOn(facts.kind, facts.receivedOn).map((row) => row.code);
  return ruling(
    facts,
    'add_details',
    actor,
    [[input.subKind !== null && !choices.includes(input.subKind), 'sub_kind_of_other_kind']],
    { ground: input.ground, subKind: input.subKind },
  );
};
