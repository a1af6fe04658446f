import { stepFields } from '@/lib/features/mediation-cases/steps/step-schema';
import { uuid } from '@/lib/schema/reference';
import { z } from '@/lib/schema/zod';

export const AcknowledgeAlertInput = z.strictObject({
  ...stepFields,
  alertId: uuid('Chọn tin báo.'),
});
export type AcknowledgeAlertInput = z.output<typeof AcknowledgeAlertInput>;
export type AcknowledgeAlertFields = z.input<typeof AcknowledgeAlertInput>;
