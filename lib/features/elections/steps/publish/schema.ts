import { dayOf, LENGTHS, stepFields } from '@/lib/features/elections/steps/step-fields';
import { oneLine } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

export const PublishInput = z.strictObject({
  ...stepFields,
  on: dayOf('ngày công bố'),
  how: oneLine({ label: 'Cách công bố', max: LENGTHS.line }),
});
export type PublishInput = z.output<typeof PublishInput>;
export type PublishFields = z.input<typeof PublishInput>;
