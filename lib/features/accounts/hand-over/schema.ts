import { optionalId } from '@/lib/schema/choices';
import { version } from '@/lib/schema/number';
import { uuid } from '@/lib/schema/reference';
import { z } from '@/lib/schema/zod';

/** More open cases than any mediator has had: a longer list is no list of this page. */
const MOST_CASES = 500;

/** Who goes on with what, and the membership as it was read. */
export const HandOverInput = z.strictObject({
  membershipId: uuid(),
  version: version(),
  /** Of the same office, for everything but cases. */
  successorId: optionalId(),
  cases: z
    .array(z.strictObject({ caseId: uuid(), mediatorId: uuid('Chọn người làm tiếp vụ việc này.') }))
    .max(MOST_CASES),
});
export type HandOverInput = z.output<typeof HandOverInput>;
export type HandOverFields = z.input<typeof HandOverInput>;
