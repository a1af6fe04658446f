import { uuid } from '@/lib/schema/reference';
import { z } from '@/lib/schema/zod';

/** A choice that may be left open: '' and null both mean «not chosen». */
export const optionalChoice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z
    .union([z.literal(''), z.enum(values)], { error: 'Chọn một mục trong danh sách.' })
    .nullish()
    .transform((chosen) => chosen || null);

/** An id that may be left open. */
export const optionalId = () =>
  z
    .union([z.literal(''), uuid('Chọn một mục trong danh sách.')])
    .nullish()
    .transform((chosen) => chosen || null);

/** Ids ticked in a list, each once; which of them exist the action checks. */
export const idList = (most: number) =>
  z
    .array(uuid(), { error: 'Chọn trong danh sách.' })
    .max(most, { error: `Chọn nhiều nhất ${most} người.` })
    .transform((ids) => [...new Set(ids)]);
