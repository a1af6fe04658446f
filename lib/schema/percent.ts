import { z } from '@/lib/schema/zod';

const TYPED = /^([+-]?\d{1,6})(?:[.,](\d{1,2}))?\s*%?$/;

/**
 * A percentage with at most two decimals that may be left out, as «97», «87,5» or «87.5 %»: hundredths of a percent, or
 * null. Whether it is too high or too low is the rule's to say, with its reason.
 */
export function optionalPercent() {
  const error = 'Ghi phần trăm bằng số, nhiều nhất hai chữ số sau dấu phẩy, như 87,5.';
  return z
    .string({ error })
    .nullish()
    .transform((typed, context): number | null => {
      const text = (typed ?? '').trim();
      if (text === '') return null;
      const found = TYPED.exec(text);
      if (!found) {
        context.addIssue({ code: 'custom', message: error });
        return z.NEVER;
      }
      const [, whole = '', decimals = ''] = found;
      const hundredths = Math.abs(Number(whole)) * 100 + Number(decimals.padEnd(2, '0'));
      return whole.startsWith('-') ? -hundredths : hundredths;
    });
}
