import { stepFields } from '@/lib/features/elections/steps/step-fields';
import { MOST_HOUSEHOLDS } from '@/lib/features/elections/steps/hold/schema';
import { wholeNumber } from '@/lib/schema/number';
import { uuid } from '@/lib/schema/reference';
import { z } from '@/lib/schema/zod';

const number = (label: string) => wholeNumber({ label, min: 0, max: MOST_HOUSEHOLDS });

/** Empty where hands are raised: there are no ballots then. */
const ballots = (label: string) =>
  z
    .union([z.literal('').transform(() => null), number(label)], { error: `Ghi ${label} bằng chữ số.` })
    .nullish()
    .transform((value) => value ?? null);

export const CountInput = z.strictObject({
  ...stepFields,
  issued: ballots('số phiếu phát ra'),
  returned: ballots('số phiếu thu về'),
  valid: ballots('số phiếu hợp lệ'),
  invalid: ballots('số phiếu không hợp lệ'),
  votes: z.array(z.strictObject({ candidateId: uuid(), votes: number('số phiếu') })).max(200, {
    error: 'Danh sách nhiều hơn 200 người. Tải lại trang.',
  }),
});
export type CountInput = z.output<typeof CountInput>;
export type CountFields = z.input<typeof CountInput>;
