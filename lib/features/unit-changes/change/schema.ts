import { uuid } from '@/lib/schema/reference';
import { z } from '@/lib/schema/zod';

/** The change that is confirmed or taken back. */
export const ChangeInput = z.strictObject({ changeId: uuid() });
export type ChangeInput = z.output<typeof ChangeInput>;
