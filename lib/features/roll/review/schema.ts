import { isoDate } from '@/lib/schema/date';
import { uuid } from '@/lib/schema/reference';
import { optionalText, requiredText } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

/** What came of a yearly review. */
export const ReviewInput = z.strictObject({
  teamId: uuid(),
  reviewedOn: isoDate({ label: 'ngày rà soát' }),
  chairedBy: optionalText({ label: 'Người chủ trì', max: 120, lines: 'one' }),
  conclusion: requiredText({ label: 'Kết luận', max: 2000 }),
});
export type ReviewInput = z.output<typeof ReviewInput>;
