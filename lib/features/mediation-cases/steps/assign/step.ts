import 'server-only';
import { databaseDay, databaseDayOrNull } from '@/lib/db/day';
import { mustStartBy } from '@/lib/domain/mediation-case/deadlines';
import { decideAssign, type AssignInput as Assignment } from '@/lib/domain/mediation-case/decisions/assign';
import { joinNames } from '@/lib/features/mediation-cases/file/join-names';
import { AssignInput } from '@/lib/features/mediation-cases/steps/assign/schema';
import type { CaseStep } from '@/lib/features/mediation-cases/steps/case-step';
import { insertMediators } from '@/lib/features/mediation-cases/steps/insert-mediators';
import { listTeamMembers, namesOf } from '@/lib/features/mediation-cases/steps/team-members';

/** Luật HGƠCS Đ18: who mediates; from this day the three days of Đ20.2 run. */
export const assignStep: CaseStep<AssignInput, Assignment> = {
  action: 'assign',
  input: AssignInput,
  decide: async ({ tx, actor, today, file }, input) =>
    decideAssign(file.facts, input, await listTeamMembers(tx, actor.cityId, file.facts), actor, today),
  write: async (context, plan) => {
    const { tx, actor, file } = context;
    const members = await listTeamMembers(tx, actor.cityId, file.facts);
    await insertMediators(context, plan, members);
    const names = namesOf(members, plan.mediatorIds);
    return {
      line: {
        happenedOn: plan.on,
        detail: {
          mediators: [...names],
          source: plan.source,
          startException: plan.startException,
          agreedStartOn: plan.agreedStartOn,
        },
      },
      change: {
        assignedOn: databaseDay(plan.on),
        startException: plan.startException,
        agreedStartOn: databaseDayOrNull(plan.agreedStartOn),
        mustStartBy: databaseDayOrNull(mustStartBy({ ...plan, assignedOn: plan.on })),
      },
      message: `Đã phân công ${joinNames(names)}.`,
      outbox: [{ topic: 'case.assigned', payload: { caseId: file.outline.caseId } }],
    };
  },
};
