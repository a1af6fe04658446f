import { CHOICES } from '@/lib/domain/notices/kinds';
import { optionalEmail } from '@/lib/schema/email';
import { z } from '@/lib/schema/zod';

/** Where mail goes, and everything the person wants; what is left out is switched off. */
export const NoticeSettingsInput = z.strictObject({
  address: optionalEmail(),
  wanted: z.array(z.enum(CHOICES)).max(CHOICES.length),
});
export type NoticeSettingsInput = z.output<typeof NoticeSettingsInput>;

export const SendTrialInput = z.strictObject({});
