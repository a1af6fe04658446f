import { z } from '@/lib/schema/zod';

/** Nothing is chosen: whose calendar it is, the session says. */
export const SubscribeInput = z.strictObject({});
export type SubscribeInput = z.output<typeof SubscribeInput>;
