import { LENGTHS, stepFields } from '@/lib/features/mediation-cases/steps/step-schema';
import { choice } from '@/lib/schema/reference';
import { oneLine } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

/** The party that invites together with the mediator (Luật HGƠCS Đ19). */
export const INVITING_SIDES = ['first', 'second'] as const;

export const InviteExpertInput = z.strictObject({
  ...stepFields,
  name: oneLine({ label: 'Họ tên', max: LENGTHS.name }),
  capacity: oneLine({ label: 'Chức danh, chuyên môn', max: LENGTHS.name }),
  invitedBy: choice(INVITING_SIDES, 'bên cùng mời'),
  otherPartyConsents: z.boolean({ error: 'Chọn có hoặc không.' }),
});
export type InviteExpertInput = z.output<typeof InviteExpertInput>;
export type InviteExpertFields = z.input<typeof InviteExpertInput>;
