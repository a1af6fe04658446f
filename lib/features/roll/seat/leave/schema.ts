import { LEAVING_REASONS } from '@/lib/domain/roll/end-reason';
import { idList } from '@/lib/schema/choices';
import { isoDate, optionalDate } from '@/lib/schema/date';
import { choice, uuid } from '@/lib/schema/reference';
import { optionalText } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

const MOST_TEAMS = 20;

/** Somebody stops being a mediator of one or several teams; the day may lie ahead. */
export const LeaveInput = z.strictObject({
  mediatorId: uuid(),
  seatIds: idList(MOST_TEAMS).refine((ids) => ids.length > 0, { error: 'Chọn ít nhất một tổ.' }),
  reason: choice(LEAVING_REASONS, 'lý do thôi làm'),
  on: isoDate({ label: 'ngày thôi làm' }),
  number: optionalText({ label: 'Số quyết định', max: 60, lines: 'one' }),
  decidedOn: optionalDate(),
});
export type LeaveInput = z.output<typeof LeaveInput>;

/** A leaving written down by mistake, or called off before its day. */
export const WithdrawLeavingInput = z.strictObject({ mediatorId: uuid(), seatId: uuid() });
export type WithdrawLeavingInput = z.output<typeof WithdrawLeavingInput>;
