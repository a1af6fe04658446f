import { z } from '@/lib/schema/zod';

/** `until`: the newest moment that the page knew of. */
export const MarkSeenInput = z.strictObject({
  until: z
    .string()
    .max(30)
    .refine((text) => !Number.isNaN(Date.parse(text))),
});
export type MarkSeenInput = z.output<typeof MarkSeenInput>;
