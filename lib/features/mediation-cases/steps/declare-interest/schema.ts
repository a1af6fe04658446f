import { stepFields } from '@/lib/features/mediation-cases/steps/step-schema';
import { uuid } from '@/lib/schema/reference';
import { z } from '@/lib/schema/zod';

/** Who, and nothing else: the nature of the interest is not asked. */
export const DeclareInterestInput = z.strictObject({
  ...stepFields,
  mediatorId: uuid('Chọn hòa giải viên có lợi ích liên quan.'),
});
export type DeclareInterestInput = z.output<typeof DeclareInterestInput>;
export type DeclareInterestFields = z.input<typeof DeclareInterestInput>;
