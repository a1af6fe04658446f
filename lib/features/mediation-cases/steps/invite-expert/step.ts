import 'server-only';
import { databaseDay } from '@/lib/db/day';
import { newId } from '@/lib/db/ids';
import {
  decideInviteExpert,
  type InviteExpertInput as Invitation,
} from '@/lib/domain/mediation-case/decisions/invite-expert';
import type { CaseStep } from '@/lib/features/mediation-cases/steps/case-step';
import { InviteExpertInput } from '@/lib/features/mediation-cases/steps/invite-expert/schema';
import { belonging } from '@/lib/features/mediation-cases/steps/writing';

const INVITED_BY = { first: 'mediator_and_first', second: 'mediator_and_second' } as const;

/** Luật HGƠCS Đ19: mediator and one party invite, the other party consents. */
export const inviteExpertStep: CaseStep<InviteExpertInput, Invitation> = {
  action: 'invite_expert',
  input: InviteExpertInput,
  decide: ({ actor, file }, input) => decideInviteExpert(file.facts, input, actor),
  write: async ({ tx, file, today }, { name, invitedBy }, { capacity }) => {
    await tx.caseInvitee.create({
      data: {
        ...belonging(file),
        id: newId(),
        name,
        capacity,
        invitedBy: INVITED_BY[invitedBy],
        consentedOn: databaseDay(today),
      },
    });
    return {
      line: { happenedOn: today, detail: { name, capacity, invitedBy } },
      message: `Đã ghi việc mời ${name}.`,
    };
  },
};
