import { idList } from '@/lib/schema/choices';
import { uuid } from '@/lib/schema/reference';
import { oneLine } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

/** Most people invited in one press. */
export const MOST_INVITED = 600;

/** People put on the list of a class. */
export const InviteInput = z.strictObject({
  classId: uuid(),
  mediatorIds: idList(MOST_INVITED).refine((ids) => ids.length > 0, { error: 'Chọn ít nhất một người.' }),
  /** Those who sit in another class at the time are invited all the same. */
  despiteClash: z.boolean({ error: 'Chọn có hoặc không.' }),
});
export type InviteInput = z.output<typeof InviteInput>;

/** Somebody taken off the list, with why. */
export const WithdrawInput = z.strictObject({
  classId: uuid(),
  mediatorId: uuid(),
  reason: oneLine({ label: 'Lý do bỏ khỏi danh sách', max: 200 }),
});
export type WithdrawInput = z.output<typeof WithdrawInput>;

/** Somebody put back on it. */
export const PutBackInput = z.strictObject({ classId: uuid(), mediatorId: uuid() });
export type PutBackInput = z.output<typeof PutBackInput>;
