import type { Actor } from '@/lib/domain/access/roles';
import type { PartySide } from '@/lib/domain/mediation-case/case';
import { isBlank } from '@/lib/domain/mediation-case/decisions/refusals';
import { ruling, type Decision } from '@/lib/domain/mediation-case/decisions/ruling';
import type { CaseFacts } from '@/lib/domain/mediation-case/facts';

export type InviteExpertInput = {
  readonly name: string;
  /** The party with whom the mediator invites. */
  readonly invitedBy: Exclude<PartySide, 'related'>;
  readonly otherPartyConsents: boolean;
};

/**
 * Invites a person of standing or expertise: the mediator and one party together, and only with the other's
 * consent (Luật HGƠCS Đ19).
 */
export const decideInviteExpert = (
  facts: CaseFacts,
  input: InviteExpertInput,
  actor: Actor,
): Decision<InviteExpertInput> =>
  ruling(
    facts,
    'invite_expert',
    actor,
    [
      [isBlank(input.name), 'expert_missing'],
      [!input.otherPartyConsents, 'expert_consent_missing'],
    ],
    { name: input.name, invitedBy: input.invitedBy, otherPartyConsents: input.otherPartyConsents },
  );
