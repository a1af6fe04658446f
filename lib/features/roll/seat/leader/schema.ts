import { decisionFields } from '@/lib/features/roll/decision/decision-fields';
import { uuid } from '@/lib/schema/reference';
import { z } from '@/lib/schema/zod';

/** The decision that recognises a member as leader of the team. */
export const NameLeaderInput = z.strictObject({
  teamId: uuid(),
  mediatorId: uuid('Chọn tổ trưởng.'),
  ...decisionFields,
});
export type NameLeaderInput = z.output<typeof NameLeaderInput>;
