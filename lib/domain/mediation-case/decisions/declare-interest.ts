import type { Actor } from '@/lib/domain/access/roles';
import { ruling, type Decision } from '@/lib/domain/mediation-case/decisions/ruling';
import type { CaseFacts } from '@/lib/domain/mediation-case/facts';

/**
 * Luật HGƠCS Đ10.3: a mediator with an interest refuses the case. They are released at once and can never be
 * assigned to it again; when nobody is left, the case waits for a reassignment. The nature of the interest is
 * not asked.
 */
export const decideDeclareInterest = (
  facts: CaseFacts,
  mediatorId: string,
  actor: Actor,
): Decision<{ readonly releasedMediatorId: string; readonly remainingMediatorIds: readonly string[] }> =>
  ruling(
    facts,
    'declare_interest',
    actor,
    [
      [actor.role === 'mediator' && actor.mediatorId !== mediatorId, 'interest_of_another'],
      [!facts.mediatorIds.includes(mediatorId), 'interest_not_assigned'],
    ],
    {
      releasedMediatorId: mediatorId,
      remainingMediatorIds: facts.mediatorIds.filter((id) => id !== mediatorId),
    },
  );
