import 'server-only';
import { decideRefer } from '@/lib/domain/mediation-case/decisions/scope';
import type { CaseStep } from '@/lib/features/mediation-cases/steps/case-step';
import { endOutOfScope, type ScopeEnding } from '@/lib/features/mediation-cases/steps/end-out-of-scope';
import { ReferInput } from '@/lib/features/mediation-cases/steps/refer/schema';

/** NĐ 15/2014 Đ6: the parties are told where to go. */
export const referStep: CaseStep<ReferInput, ScopeEnding> = {
  action: 'refer',
  input: ReferInput,
  decide: ({ actor, today, file }, input) => decideRefer(file.facts, input, actor, today),
  write: async (context, plan, { exclusion, note, on, body }) => ({
    line: { happenedOn: on, note, detail: { exclusion, body } },
    change: await endOutOfScope(context, plan, { endNote: note, referredTo: body }),
    message: `Đã ghi việc hướng dẫn các bên đến ${body}.`,
  }),
};
