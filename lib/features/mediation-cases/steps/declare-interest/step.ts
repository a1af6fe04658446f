import 'server-only';
import { decideDeclareInterest } from '@/lib/domain/mediation-case/decisions/declare-interest';
import type { CaseStep } from '@/lib/features/mediation-cases/steps/case-step';
import { DeclareInterestInput } from '@/lib/features/mediation-cases/steps/declare-interest/schema';
import { releaseMediators } from '@/lib/features/mediation-cases/steps/release-mediators';

type Plan = { readonly releasedMediatorId: string; readonly remainingMediatorIds: readonly string[] };

/** Luật HGƠCS Đ10.3. A mediator who declares loses the case with the last statement, so that one comes last. */
export const declareInterestStep: CaseStep<DeclareInterestInput, Plan> = {
  action: 'declare_interest',
  input: DeclareInterestInput,
  decide: ({ actor, file }, { mediatorId }) => decideDeclareInterest(file.facts, mediatorId, actor),
  write: (context, { releasedMediatorId, remainingMediatorIds }) => {
    const { file, today } = context;
    const name = file.parts.mediators.find(({ mediatorId }) => mediatorId === releasedMediatorId)?.name ?? '';
    return {
      line: { happenedOn: today, detail: { name } },
      message:
        remainingMediatorIds.length > 0
          ? `Đã ghi ${name} có lợi ích liên quan và không làm vụ này nữa.`
          : `Đã ghi ${name} có lợi ích liên quan. Vụ việc đang chờ người thay.`,
      lastly: () => releaseMediators(context, [releasedMediatorId], today, 'interest'),
    };
  },
};
