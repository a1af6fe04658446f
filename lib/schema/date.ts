import type { IsoDate } from '@/lib/domain/iso-date';
import { formatDate } from '@/lib/format/date';
import { readTypedDate } from '@/lib/format/typed-date';
import { z } from '@/lib/schema/zod';

const DEFAULT_LABEL = 'ngày';

function day(typed: string, context: z.RefinementCtx): IsoDate {
  const read = readTypedDate(typed);
  if (read.ok) return read.value;
  context.addIssue({ code: 'custom', message: read.sentence });
  return z.NEVER;
}

/**
 * A day, as ISO or as typed (20/11/2026); out comes `yyyy-MM-dd`. Days that do not exist and years outside 1900–2100
 * are refused with the sentence of `readTypedDate`.
 * @param label what is asked for when the field is empty: «ngày tiếp nhận».
 */
export function isoDate({ label = DEFAULT_LABEL }: { readonly label?: string } = {}) {
  const missing = `Ghi ${label}, như 20/11/2026.`;
  return z
    .string({ error: missing })
    .trim()
    .min(1, { error: missing, abort: true })
    .transform((typed, context) => day(typed, context));
}

/** A day that has come: today or earlier. `today` is the server's day in Viet Nam, never the browser's. */
export function pastOrTodayDate(today: IsoDate, options: { readonly label?: string } = {}) {
  return isoDate(options).refine((day) => day <= today, {
    error: `Ngày này ở tương lai. Hôm nay là ${formatDate(today)}.`,
  });
}

/** A day that may be left out: null when nothing was written. */
export function optionalDate() {
  return z
    .string({ error: 'Ghi ngày như 20/11/2026.' })
    .trim()
    .nullish()
    .transform((typed, context) => (typed ? day(typed, context) : null));
}
