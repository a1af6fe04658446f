import { dayOf, LENGTHS, note, optionalLine, stepFields } from '@/lib/features/elections/steps/step-fields';
import { optionalHour } from '@/lib/schema/hour';
import { wholeNumber } from '@/lib/schema/number';
import { oneLine } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

/** No neighbourhood has more households. */
export const MOST_HOUSEHOLDS = 20_000;

const leftOut = z.literal('').transform(() => null);

export const HoldInput = z.strictObject({
  ...stepFields,
  on: dayOf('ngày bầu'),
  beganAt: optionalHour(),
  endedAt: optionalHour(),
  place: oneLine({ label: 'Nơi bầu', max: LENGTHS.line }),
  // Zero is let through to the rule, which says what a missing number of households means.
  electorate: wholeNumber({ label: 'tổng số', min: 0, max: MOST_HOUSEHOLDS }),
  present: z
    .union([leftOut, wholeNumber({ label: 'số người dự', min: 0, max: MOST_HOUSEHOLDS })], {
      error: 'Ghi số người dự bằng chữ số.',
    })
    .nullish()
    .transform((value) => value ?? null),
  witness: optionalLine('Người chứng kiến', LENGTHS.name),
  witnessIsUnrelated: z.boolean({ error: 'Chọn có hoặc không.' }),
  minutesNote: note('Điều khác cần ghi biên bản'),
});
export type HoldInput = z.output<typeof HoldInput>;
export type HoldFields = z.input<typeof HoldInput>;
