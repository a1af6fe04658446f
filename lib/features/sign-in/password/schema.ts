import { checkPassword, PASSWORD_ERROR_MESSAGES } from '@/lib/domain/access/password';
import { z } from '@/lib/schema/zod';

/** Longer than any password that could be in use: what is longer is a mistake of pasting. */
const LONGEST_TYPED = 1024;

/**
 * A change of one's own password. The new one is checked here against the common words already; the server adds the
 * names of the person and their place. Neither is trimmed: a space may be meant.
 */
export const ChangePasswordInput = z.strictObject({
  current: z
    .string({ error: 'Ghi mật khẩu đang dùng.' })
    .max(LONGEST_TYPED, { error: 'Mật khẩu đang dùng chưa đúng.' }),
  next: z
    .string({ error: 'Ghi mật khẩu mới.' })
    .max(LONGEST_TYPED, { error: PASSWORD_ERROR_MESSAGES.too_long })
    .superRefine((typed, context) => {
      const checked = checkPassword(typed, new Set());
      if (!checked.ok) context.addIssue({ code: 'custom', message: PASSWORD_ERROR_MESSAGES[checked.error] });
    }),
});
