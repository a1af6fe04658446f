import { optionalNumber, version } from '@/lib/schema/number';
import { uuid } from '@/lib/schema/reference';
import { requiredText } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

/** The end of a class that will not be held, or does not count. */
export const CancelClassInput = z.strictObject({
  classId: uuid(),
  version: version(),
  reason: requiredText({ label: 'Lý do hủy', max: 300 }),
  /** How many people's completion goes with the class, as it was read and ticked; nothing when it was not ticked. */
  undoneCompletions: optionalNumber({ label: 'số người', min: 0, max: 100_000 }),
});
export type CancelClassInput = z.output<typeof CancelClassInput>;
