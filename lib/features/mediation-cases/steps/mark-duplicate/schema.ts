import { parseCaseNumber } from '@/lib/domain/mediation-case/numbering';
import { note, stepFields } from '@/lib/features/mediation-cases/steps/step-schema';
import { z } from '@/lib/schema/zod';

const SHAPE = 'Ghi số vụ như 3/2026.';

export const MarkDuplicateInput = z.strictObject({
  ...stepFields,
  original: z
    .string({ error: SHAPE })
    .max(40, { error: SHAPE })
    .transform((typed, context) => {
      const number = parseCaseNumber(typed);
      if (number) return number;
      context.addIssue({ code: 'custom', message: SHAPE });
      return z.NEVER;
    }),
  note: note(),
});
export type MarkDuplicateInput = z.output<typeof MarkDuplicateInput>;
export type MarkDuplicateFields = z.input<typeof MarkDuplicateInput>;
