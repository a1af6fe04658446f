import { SCOPE_EXCLUSIONS } from '@/lib/domain/mediation-case/case';
import { dayOf, note, stepFields } from '@/lib/features/mediation-cases/steps/step-schema';
import { choice } from '@/lib/schema/reference';
import { z } from '@/lib/schema/zod';

export const RefuseInput = z.strictObject({
  ...stepFields,
  exclusion: choice(SCOPE_EXCLUSIONS, 'lý do ngoài phạm vi'),
  on: dayOf('ngày báo cho các bên'),
  note: note(),
});
export type RefuseInput = z.output<typeof RefuseInput>;
export type RefuseFields = z.input<typeof RefuseInput>;
