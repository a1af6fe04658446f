import { isoDate } from '@/lib/schema/date';
import { uuid } from '@/lib/schema/reference';
import { z } from '@/lib/schema/zod';

/** A class has at most some hundreds of people of one commune. */
export const MOST_PEOPLE = 500;

/** Links for these people, until that day. */
export const MakeLinksInput = z.strictObject({
  mediatorIds: z
    .array(uuid(), { error: 'Chọn ít nhất một người.' })
    .min(1, { error: 'Chọn ít nhất một người.' })
    .max(MOST_PEOPLE, { error: `Mỗi lần lấy được cho ${MOST_PEOPLE} người. Chia làm nhiều lần.` })
    .transform((ids) => [...new Set(ids)]),
  expiresOn: isoDate({ label: 'ngày hết hạn' }),
});
export type MakeLinksInput = z.output<typeof MakeLinksInput>;

/** All links of one person. */
export const RevokeLinksInput = z.strictObject({ mediatorId: uuid() });
export type RevokeLinksInput = z.output<typeof RevokeLinksInput>;
