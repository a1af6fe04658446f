'use client';

import { ChoiceTiles } from '@/components/form/choice-tiles';
import type { Option } from '@/components/form/select-field';
import { acknowledgeAlert } from '@/lib/features/mediation-cases/steps/actions';
import { AcknowledgeAlertInput } from '@/lib/features/mediation-cases/steps/acknowledge-alert/schema';
import { StepForm } from '@/lib/features/mediation-cases/steps/ui/step-form';
import { useStepForm, type StepBase } from '@/lib/features/mediation-cases/steps/ui/use-step-form';

type AcknowledgeAlertFormProps = { readonly base: StepBase; readonly alerts: readonly Option[] };

/** The commune says that it has the alert. */
export function AcknowledgeAlertForm({ base, alerts }: AcknowledgeAlertFormProps) {
  const form = useStepForm({
    base,
    send: acknowledgeAlert,
    schema: AcknowledgeAlertInput,
    defaults: { alertId: alerts.length === 1 ? (alerts[0]?.value ?? '') : '' },
  });
  return (
    <StepForm base={base} form={form} submit="Xác nhận đã nhận tin báo">
      <ChoiceTiles name="alertId" label="Tin báo" columns={1} listOnPhone={false} options={alerts} />
    </StepForm>
  );
}
