'use client';

import { pauseMediation } from '@/lib/features/mediation-cases/steps/actions';
import { PauseInput, type PauseFields } from '@/lib/features/mediation-cases/steps/pause/schema';
import { AskedFields } from '@/lib/features/mediation-cases/steps/ui/asked-fields';
import { StepForm } from '@/lib/features/mediation-cases/steps/ui/step-form';
import { useStepForm, type StepBase } from '@/lib/features/mediation-cases/steps/ui/use-step-form';

/** A party asks to stop for a while. */
export function PauseForm({ base }: { readonly base: StepBase }) {
  const form = useStepForm<PauseFields, PauseInput>({
    base,
    send: pauseMediation,
    schema: PauseInput,
    defaults: { on: base.today, askedBy: '' as PauseFields['askedBy'], note: '' },
  });
  return (
    <StepForm base={base} form={form} submit="Tạm dừng hòa giải">
      <AskedFields today={base.today} />
    </StepForm>
  );
}
