import { stepFields } from '@/lib/features/elections/steps/step-fields';
import { optionalDate } from '@/lib/schema/date';
import { uuid } from '@/lib/schema/reference';
import { z } from '@/lib/schema/zod';

export const CopiesInput = z.strictObject({
  ...stepFields,
  copies: z
    .array(z.strictObject({ recipientId: uuid(), receivedOn: optionalDate() }))
    .max(200, { error: 'Danh sách nơi nhận nhiều hơn 200 dòng. Tải lại trang.' })
    .refine((copies) => copies.some(({ receivedOn }) => receivedOn !== null), {
      error: 'Ghi ngày nhận của ít nhất một nơi.',
      path: [0, 'receivedOn'],
    }),
});
export type CopiesInput = z.output<typeof CopiesInput>;
export type CopiesFields = z.input<typeof CopiesInput>;
