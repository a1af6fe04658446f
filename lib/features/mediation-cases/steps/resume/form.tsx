'use client';

import { resumeMediation } from '@/lib/features/mediation-cases/steps/actions';
import { ResumeInput, type ResumeFields } from '@/lib/features/mediation-cases/steps/resume/schema';
import { AskedFields } from '@/lib/features/mediation-cases/steps/ui/asked-fields';
import { StepForm } from '@/lib/features/mediation-cases/steps/ui/step-form';
import { useStepForm, type StepBase } from '@/lib/features/mediation-cases/steps/ui/use-step-form';

/** After «không thành» the parties ask to go on: the same case opens again. */
export function ResumeForm({ base }: { readonly base: StepBase }) {
  const form = useStepForm<ResumeFields, ResumeInput>({
    base,
    send: resumeMediation,
    schema: ResumeInput,
    defaults: { on: base.today, askedBy: '' as ResumeFields['askedBy'], note: '' },
  });
  return (
    <StepForm base={base} form={form} submit="Mở lại vụ việc">
      <p className="text-ink-2">
        Vụ việc giữ nguyên số, tính một lần, và trở lại nơi đã dừng (Luật, Điều 27).
      </p>
      <AskedFields today={base.today} />
    </StepForm>
  );
}
