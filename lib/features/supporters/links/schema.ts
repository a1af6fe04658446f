import { isoDate, optionalDate } from '@/lib/schema/date';
import { uuid } from '@/lib/schema/reference';
import { z } from '@/lib/schema/zod';

/** A commune has some dozens of teams. */
const MOST_TEAMS = 200;

/** Which teams a supporter supports from a day on. */
export const LinkTeamsInput = z.strictObject({
  supporterId: uuid(),
  teamIds: z
    .array(uuid(), { error: 'Chọn ít nhất một tổ.' })
    .min(1, { error: 'Chọn ít nhất một tổ.' })
    .max(MOST_TEAMS)
    .transform((ids) => [...new Set(ids)]),
  from: isoDate({ label: 'ngày bắt đầu' }),
  to: optionalDate(),
});
export type LinkTeamsInput = z.output<typeof LinkTeamsInput>;

/** The day from which a supporter no longer supports a team. */
export const EndLinkInput = z.strictObject({
  supporterId: uuid(),
  teamId: uuid(),
  from: isoDate(),
  on: isoDate({ label: 'ngày thôi hỗ trợ' }),
});
export type EndLinkInput = z.output<typeof EndLinkInput>;
