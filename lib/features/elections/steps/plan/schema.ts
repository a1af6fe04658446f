import { ELECTION_METHODS } from '@/lib/domain/election/election';
import { dayOf, LENGTHS, optionalLine, stepFields } from '@/lib/features/elections/steps/step-fields';
import { optionalHour } from '@/lib/schema/hour';
import { wholeNumber } from '@/lib/schema/number';
import { choice } from '@/lib/schema/reference';
import { oneLine, personOrPartyName } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

/** More than this in one team is a slip of the hand. */
export const MOST_SEATS = 50;
/** Front member organisations are six; a committee of twelve has room for more. */
export const MOST_OFFICIALS = 12;

const OfficialRow = z.strictObject({
  name: personOrPartyName({ label: 'Họ tên', max: LENGTHS.name }),
  organisation: optionalLine('Đoàn thể'),
});

export const PlanInput = z.strictObject({
  ...stepFields,
  head: personOrPartyName({ label: 'Họ tên Trưởng ban công tác Mặt trận', max: LENGTHS.name }),
  deputy: optionalLine('Họ tên tổ phó', LENGTHS.name),
  secretary: optionalLine('Họ tên thư ký', LENGTHS.name),
  members: z.array(OfficialRow).max(MOST_OFFICIALS, { error: `Ghi nhiều nhất ${MOST_OFFICIALS} người.` }),
  on: dayOf('ngày bầu'),
  time: optionalHour(),
  place: oneLine({ label: 'Nơi bầu', max: LENGTHS.line }),
  method: choice(ELECTION_METHODS, 'cách bầu'),
  seats: wholeNumber({ label: 'số người cần bầu', min: 1, max: MOST_SEATS }),
});
export type PlanInput = z.output<typeof PlanInput>;
export type PlanFields = z.input<typeof PlanInput>;
