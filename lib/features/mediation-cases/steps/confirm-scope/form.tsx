'use client';

import { confirmScope } from '@/lib/features/mediation-cases/steps/actions';
import { ConfirmScopeInput } from '@/lib/features/mediation-cases/steps/confirm-scope/schema';
import { ScopeReminder } from '@/lib/features/mediation-cases/steps/ui/scope-reminder';
import { StepForm } from '@/lib/features/mediation-cases/steps/ui/step-form';
import { useStepForm, type StepBase } from '@/lib/features/mediation-cases/steps/ui/use-step-form';

/** Says that the matter may be mediated, with the list of what may not beside the button. */
export function ConfirmScopeForm({ base }: { readonly base: StepBase }) {
  const form = useStepForm({ base, send: confirmScope, schema: ConfirmScopeInput, defaults: {} });
  return (
    <StepForm base={base} form={form} submit="Xác nhận thuộc phạm vi">
      <p>Vụ việc không thuộc các trường hợp dưới đây:</p>
      <ScopeReminder />
    </StepForm>
  );
}
