import { z } from '@/lib/schema/zod';

const MOBILE = /^0[35789]\d{8}$/;
const LANDLINE = /^02\d{8,9}$/;
const LONGEST = 60;
const HINT = 'Ghi số như 0912 000 118 hoặc 024 0000 1188.';

/**
 * Digits of a Vietnamese number however it was spaced; +84 becomes 0, and the zero that spreadsheets drop comes back.
 * @returns the digits, or a sentence that says how to mend the number.
 */
export function readPhone(typed: string): { ok: true; value: string } | { ok: false; sentence: string } {
  const bare = typed.normalize('NFKC').replace(/[\s.\-()\p{Cf}]/gu, '');
  if (!/^\+?\d+$/.test(bare)) return { ok: false, sentence: `Số điện thoại chỉ gồm chữ số. ${HINT}` };
  const national = bare.replace(/^(?:\+84|0084|84(?=\d{9,10}$))0?/, '0').replace(/^(?=[35789]\d{8}$)/, '0');
  if (MOBILE.test(national) || LANDLINE.test(national)) return { ok: true, value: national };
  const digits = national.replace('+', '').length;
  return { ok: false, sentence: `Số này có ${digits} chữ số và không giống số trong nước. ${HINT}` };
}

function digits(typed: string, context: z.RefinementCtx): string {
  const read = readPhone(typed.slice(0, LONGEST));
  if (read.ok) return read.value;
  context.addIssue({ code: 'custom', message: read.sentence });
  return z.NEVER;
}

/** A telephone number that must be written; out come its digits with the leading zero. */
export function phone() {
  const missing = `Ghi số điện thoại. ${HINT}`;
  return z
    .string({ error: missing })
    .trim()
    .min(1, { error: missing, abort: true })
    .transform((typed, context) => digits(typed, context));
}

/** A telephone number that may be left out: null when nothing was written. */
export function optionalPhone() {
  return z
    .string({ error: HINT })
    .trim()
    .nullish()
    .transform((typed, context) => (typed ? digits(typed, context) : null));
}
