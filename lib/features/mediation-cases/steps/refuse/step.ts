import 'server-only';
import { decideRefuse } from '@/lib/domain/mediation-case/decisions/scope';
import type { CaseStep } from '@/lib/features/mediation-cases/steps/case-step';
import { endOutOfScope, type ScopeEnding } from '@/lib/features/mediation-cases/steps/end-out-of-scope';
import { RefuseInput } from '@/lib/features/mediation-cases/steps/refuse/schema';

/** Luật HGƠCS Đ3.1: the team does not take the matter. */
export const refuseStep: CaseStep<RefuseInput, ScopeEnding> = {
  action: 'refuse',
  input: RefuseInput,
  decide: ({ actor, today, file }, input) => decideRefuse(file.facts, input, actor, today),
  write: async (context, plan, { exclusion, note, on }) => ({
    line: { happenedOn: on, note, detail: { exclusion } },
    change: await endOutOfScope(context, plan, { endNote: note }),
    message: 'Đã ghi vụ việc ngoài phạm vi, không nhận hòa giải.',
  }),
};
