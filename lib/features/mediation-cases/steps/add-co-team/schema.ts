import { stepFields } from '@/lib/features/mediation-cases/steps/step-schema';
import { uuid } from '@/lib/schema/reference';
import { z } from '@/lib/schema/zod';

export const AddCoTeamInput = z.strictObject({
  ...stepFields,
  communeId: uuid('Chọn xã, phường của bên kia.'),
  teamId: uuid('Chọn tổ hòa giải của bên kia.'),
});
export type AddCoTeamInput = z.output<typeof AddCoTeamInput>;
export type AddCoTeamFields = z.input<typeof AddCoTeamInput>;
