import { LENGTHS, stepFields } from '@/lib/features/mediation-cases/steps/step-schema';
import { oneLine } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

export const CancelMeetingInput = z.strictObject({
  ...stepFields,
  reason: oneLine({ label: 'Lý do', max: LENGTHS.line }),
});
export type CancelMeetingInput = z.output<typeof CancelMeetingInput>;
export type CancelMeetingFields = z.input<typeof CancelMeetingInput>;
