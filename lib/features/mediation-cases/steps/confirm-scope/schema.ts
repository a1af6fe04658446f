import { stepFields } from '@/lib/features/mediation-cases/steps/step-schema';
import { z } from '@/lib/schema/zod';

export const ConfirmScopeInput = z.strictObject(stepFields);
export type ConfirmScopeInput = z.output<typeof ConfirmScopeInput>;
export type ConfirmScopeFields = z.input<typeof ConfirmScopeInput>;
