import { dayOf, LENGTHS, stepFields } from '@/lib/features/elections/steps/step-fields';
import { oneLine } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

/** What ends a procedure without a decision: the day and why. */
export const EndingInput = z.strictObject({
  ...stepFields,
  on: dayOf('ngày'),
  reason: oneLine({ label: 'Lý do', max: LENGTHS.line }),
});
export type EndingInput = z.output<typeof EndingInput>;
export type EndingFields = z.input<typeof EndingInput>;
