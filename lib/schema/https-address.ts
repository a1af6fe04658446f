import { optionalText, type TextRule } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

/**
 * A link to somewhere else that may be left out. Only https: a `javascript:` address would run as ours when it is pressed
 * (C-26), and a name with a password in front of it leads elsewhere than it looks.
 */
export function httpsAddress(rule: TextRule) {
  return optionalText({ ...rule, lines: 'one' }).transform((typed, context): string | null => {
    if (typed === null) return null;
    const address = URL.parse(typed);
    if (address?.protocol === 'https:' && address.username === '' && address.password === '')
      return address.href;
    context.addIssue({
      code: 'custom',
      message: `${rule.label} bắt đầu bằng https://, chép từ trình duyệt.`,
    });
    return z.NEVER;
  });
}
