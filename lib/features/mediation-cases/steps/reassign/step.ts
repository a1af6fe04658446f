import 'server-only';
import { decideReassign } from '@/lib/domain/mediation-case/decisions/assign';
import { currentMediators } from '@/lib/features/mediation-cases/file/case-file';
import { joinNames } from '@/lib/features/mediation-cases/file/join-names';
import type { CaseStep } from '@/lib/features/mediation-cases/steps/case-step';
import { insertMediators } from '@/lib/features/mediation-cases/steps/insert-mediators';
import { ReassignInput } from '@/lib/features/mediation-cases/steps/reassign/schema';
import { releaseMediators } from '@/lib/features/mediation-cases/steps/release-mediators';
import { listTeamMembers, namesOf } from '@/lib/features/mediation-cases/steps/team-members';

type Plan = {
  readonly mediatorIds: readonly string[];
  readonly addedMediatorIds: readonly string[];
  readonly releasedMediatorIds: readonly string[];
};

/** Changes who mediates. Rows end and begin; nothing is overwritten, so the history of the case stays. */
export const reassignStep: CaseStep<ReassignInput, Plan> = {
  action: 'reassign',
  input: ReassignInput,
  decide: async ({ tx, actor, today, file }, input) =>
    decideReassign(file.facts, input, await listTeamMembers(tx, actor.cityId, file.facts), actor, today),
  write: async (context, plan, { source, on, reason, cause }) => {
    const { tx, actor, file } = context;
    const members = await listTeamMembers(tx, actor.cityId, file.facts);
    await insertMediators(context, { mediatorIds: plan.addedMediatorIds, source, on }, members);
    await releaseMediators(context, plan.releasedMediatorIds, on, cause);
    const names = namesOf(members, plan.mediatorIds);
    const released = currentMediators(file.parts).filter(({ mediatorId }) =>
      plan.releasedMediatorIds.includes(mediatorId),
    );
    return {
      line: {
        happenedOn: on,
        note: reason,
        detail: { mediators: [...names], released: released.map(({ name }) => name), source },
      },
      message: `Đã đổi hòa giải viên: ${joinNames(names)}.`,
      outbox: [{ topic: 'case.assigned', payload: { caseId: file.outline.caseId } }],
    };
  },
};
