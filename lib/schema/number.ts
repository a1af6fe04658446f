import { formatCount } from '@/lib/format/number';
import { FIRST_YEAR, LAST_YEAR } from '@/lib/format/typed-date';
import { z } from '@/lib/schema/zod';

const digitsOf = (typed: string): string =>
  typed.replace(/\s*(đồng|đ|vnđ|vnd)$/iu, '').replace(/[\s.]/gu, '');

/**
 * An amount in đồng, a whole number: «15.000.000», «15 000 000 đồng» or 15000000.
 * @param max the highest amount that is believed.
 */
export function moneyVnd({ label, max }: { readonly label: string; readonly max: number }) {
  const missing = `Ghi ${label} bằng đồng, như 15.000.000.`;
  return z.union([z.number(), z.string()], { error: missing }).transform((typed, context) => {
    const digits = typeof typed === 'number' ? String(typed) : digitsOf(typed.trim().slice(0, 40));
    if (!/^\d{1,15}$/.test(digits)) {
      context.addIssue({ code: 'custom', message: missing });
      return z.NEVER;
    }
    const amount = Number(digits);
    if (amount <= max) return amount;
    context.addIssue({
      code: 'custom',
      message: `Số tiền nhiều nhất là ${formatCount(max)} đồng. Xem lại số 0.`,
    });
    return z.NEVER;
  });
}

/** A whole number sent as number or digits: an ordinary count within bounds. */
export function wholeNumber({
  label,
  min,
  max,
}: {
  readonly label: string;
  readonly min: number;
  readonly max: number;
}) {
  const error = `Ghi ${label} từ ${formatCount(min)} đến ${formatCount(max)}.`;
  return z
    .union(
      [
        z.number(),
        z
          .string()
          .trim()
          .regex(/^\d{1,9}$/, { error })
          .transform(Number),
      ],
      { error },
    )
    .refine((value) => Number.isInteger(value) && value >= min && value <= max, { error });
}

/** The same where it may be left out: null when nothing was written. */
export function optionalNumber(bounds: Parameters<typeof wholeNumber>[0]) {
  const { label, min, max } = bounds;
  return z
    .union([z.literal('').transform(() => null), wholeNumber(bounds)], {
      error: `Ghi ${label} từ ${formatCount(min)} đến ${formatCount(max)}, hoặc để trống.`,
    })
    .nullish()
    .transform((value) => value ?? null);
}

/** A calendar year. */
export function year({
  min = FIRST_YEAR,
  max = LAST_YEAR,
}: { readonly min?: number; readonly max?: number } = {}) {
  const error = `Ghi năm từ ${min} đến ${max}.`;
  return z
    .union(
      [
        z.number(),
        z
          .string()
          .trim()
          .regex(/^\d{4}$/, { error })
          .transform(Number),
      ],
      { error },
    )
    .refine((value) => Number.isInteger(value) && value >= min && value <= max, { error });
}

/** The version of a record as the form read it; a later version on the server is a conflict. */
export function version() {
  return wholeNumber({ label: 'số phiên bản', min: 0, max: 999_999_999 });
}
