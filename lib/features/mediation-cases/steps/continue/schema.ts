import { dayOf, note, stepFields } from '@/lib/features/mediation-cases/steps/step-schema';
import { z } from '@/lib/schema/zod';

export const ContinueInput = z.strictObject({ ...stepFields, on: dayOf('ngày tiếp tục'), note: note() });
export type ContinueInput = z.output<typeof ContinueInput>;
export type ContinueFields = z.input<typeof ContinueInput>;
