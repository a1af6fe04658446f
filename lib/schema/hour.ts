import { z } from '@/lib/schema/zod';

const HOUR = /^([01]?\d|2[0-3])\s*(?:[:hg.]|giờ)\s*([0-5]\d)?$/iu;

/** An hour as people type it («19:30», «19h30», «19 giờ 30», «19h»); null when left out. Out comes `HH:mm`. */
export const optionalHour = () =>
  z
    .string({ error: 'Ghi giờ như 19:30.' })
    .trim()
    .max(20, { error: 'Ghi giờ như 19:30.' })
    .nullish()
    .transform((typed, context) => {
      if (!typed) return null;
      const found = HOUR.exec(typed.replace(/\s*giờ\s*/iu, ':'));
      if (found) return `${(found[1] ?? '').padStart(2, '0')}:${found[2] ?? '00'}`;
      context.addIssue({ code: 'custom', message: 'Ghi giờ như 19:30.' });
      return z.NEVER;
    });
