import 'server-only';
import type { IsoDate } from '@/lib/domain/iso-date';
import { decideContinue } from '@/lib/domain/mediation-case/decisions/pause';
import type { CaseStep } from '@/lib/features/mediation-cases/steps/case-step';
import { ContinueInput } from '@/lib/features/mediation-cases/steps/continue/schema';

/** After a pause the mediation goes on where it stood. */
export const continueStep: CaseStep<ContinueInput, { readonly on: IsoDate }> = {
  action: 'continue',
  input: ContinueInput,
  decide: ({ actor, today, file }, { on }) => decideContinue(file.facts, on, actor, today),
  write: (_context, { on }, { note }) => ({
    line: { happenedOn: on, note },
    message: 'Đã ghi tiếp tục hòa giải.',
  }),
};
