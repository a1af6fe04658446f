import { OBLIGATION_STATES } from '@/lib/domain/mediation-case/case';
import { dayOf, note, stepFields } from '@/lib/features/mediation-cases/steps/step-schema';
import { choice, uuid } from '@/lib/schema/reference';
import { z } from '@/lib/schema/zod';

export const FollowObligationInput = z.strictObject({
  ...stepFields,
  obligationId: uuid('Chọn việc đang theo dõi.'),
  state: choice(OBLIGATION_STATES, 'tình hình thực hiện'),
  on: dayOf('ngày xem'),
  note: note(),
});
export type FollowObligationInput = z.output<typeof FollowObligationInput>;
export type FollowObligationFields = z.input<typeof FollowObligationInput>;
