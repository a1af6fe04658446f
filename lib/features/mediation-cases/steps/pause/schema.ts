import { ASKERS } from '@/lib/domain/mediation-case/decisions/pause';
import { dayOf, note, stepFields } from '@/lib/features/mediation-cases/steps/step-schema';
import { choice } from '@/lib/schema/reference';
import { z } from '@/lib/schema/zod';

export const PauseInput = z.strictObject({
  ...stepFields,
  on: dayOf('ngày yêu cầu'),
  askedBy: choice(ASKERS, 'bên yêu cầu'),
  note: note('Lý do'),
});
export type PauseInput = z.output<typeof PauseInput>;
export type PauseFields = z.input<typeof PauseInput>;
