import { uuid } from '@/lib/schema/reference';
import { z } from '@/lib/schema/zod';

/** Which place to work in; null: the platform itself. */
export const ChooseMembershipInput = z.strictObject({ membershipId: uuid('Chọn nơi làm việc.').nullable() });
