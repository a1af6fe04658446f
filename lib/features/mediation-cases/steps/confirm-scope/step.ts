import 'server-only';
import { databaseDay } from '@/lib/db/day';
import { decideConfirmScope } from '@/lib/domain/mediation-case/decisions/scope';
import type { CaseStep } from '@/lib/features/mediation-cases/steps/case-step';
import { ConfirmScopeInput } from '@/lib/features/mediation-cases/steps/confirm-scope/schema';

/** Luật HGƠCS Đ3, NĐ 15/2014 Đ5: the matter may be mediated at the grassroots. */
export const confirmScopeStep: CaseStep<ConfirmScopeInput, object> = {
  action: 'confirm_scope',
  input: ConfirmScopeInput,
  decide: ({ actor, file }) => decideConfirmScope(file.facts, actor),
  write: ({ today }) => ({
    line: { happenedOn: today },
    change: { scopeConfirmedOn: databaseDay(today) },
    message: 'Đã xác nhận vụ việc thuộc phạm vi hòa giải.',
  }),
};
