'use client';

import { ChoiceTiles } from '@/components/form/choice-tiles';
import type { Option } from '@/components/form/select-field';
import { declareInterest } from '@/lib/features/mediation-cases/steps/actions';
import { DeclareInterestInput } from '@/lib/features/mediation-cases/steps/declare-interest/schema';
import { StepForm } from '@/lib/features/mediation-cases/steps/ui/step-form';
import { useStepForm, type StepBase } from '@/lib/features/mediation-cases/steps/ui/use-step-form';

type DeclareInterestFormProps = { readonly base: StepBase; readonly mediators: readonly Option[] };

/** A mediator steps back from a case that touches them. */
export function DeclareInterestForm({ base, mediators }: DeclareInterestFormProps) {
  const form = useStepForm({
    base,
    send: declareInterest,
    schema: DeclareInterestInput,
    defaults: { mediatorId: mediators.length === 1 ? (mediators[0]?.value ?? '') : '' },
  });
  return (
    <StepForm base={base} form={form} submit="Khai báo lợi ích liên quan">
      <p className="text-ink-2">
        Hòa giải viên có lợi ích liên quan thì không hòa giải vụ đó (Luật, Điều 10). Sau khi ghi, người này
        thôi làm và không xem được vụ việc nữa. Không phải nói rõ lợi ích gì.
      </p>
      <ChoiceTiles name="mediatorId" label="Hòa giải viên" options={mediators} />
    </StepForm>
  );
}
