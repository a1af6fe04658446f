import { z } from '@/lib/schema/zod';

const HOUR = /^([01]?\d|2[0-3])\s*(?:[:hg.]|giờ)\s*([0-5]\d)?$/iu;
const HINT = 'Ghi giờ như 19:30.';

function read(typed: string, context: z.RefinementCtx): string {
  const found = HOUR.exec(typed.replace(/\s*giờ\s*/iu, ':'));
  if (found) return `${(found[1] ?? '').padStart(2, '0')}:${found[2] ?? '00'}`;
  context.addIssue({ code: 'custom', message: HINT });
  return z.NEVER;
}

const typedHour = () => z.string({ error: HINT }).trim().max(20, { error: HINT });

/** An hour as people type it («19:30», «19h30», «19 giờ 30», «19h»). Out comes `HH:mm`. */
export const hour = () => typedHour().min(1, { error: HINT, abort: true }).transform(read);

/** The same where it may be left out: null then. */
export const optionalHour = () =>
  typedHour()
    .nullish()
    .transform((typed, context) => (typed ? read(typed, context) : null));
