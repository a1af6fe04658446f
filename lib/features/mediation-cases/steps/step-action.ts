import 'server-only';
import type { CaseStep, StepInput } from '@/lib/features/mediation-cases/steps/case-step';
import { runStep, type StepDone } from '@/lib/features/mediation-cases/steps/run-step';
import type { Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';

/** What the action door needs for a step: every step comes through with the same permission and the same order. */
export function stepAction<Input extends StepInput, Plan extends object>(step: CaseStep<Input, Plan>) {
  return {
    name: `case.${step.action}`,
    permission: 'case:act' as const,
    input: step.input,
    run: ({ input, ...context }: Context & { readonly input: Input }): Promise<Outcome<StepDone>> =>
      runStep(step, context, input),
    revalidate: ({ input }: { readonly input: Input }) => [
      `/mediation-cases/${input.caseId}`,
      '/mediation-cases',
      '/',
    ],
  };
}
