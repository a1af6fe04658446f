import { CORRECTABLE_FIELDS } from '@/lib/domain/mediation-case/decisions/correct';
import { LENGTHS, stepFields } from '@/lib/features/mediation-cases/steps/step-schema';
import { choice } from '@/lib/schema/reference';
import { oneLine, requiredText } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

export const CorrectInput = z.strictObject({
  ...stepFields,
  field: choice(CORRECTABLE_FIELDS, 'mục cần đính chính'),
  newValue: requiredText({ label: 'Nội dung đúng', max: LENGTHS.note }),
  reason: oneLine({ label: 'Lý do', max: LENGTHS.line }),
});
export type CorrectInput = z.output<typeof CorrectInput>;
export type CorrectFields = z.input<typeof CorrectInput>;
