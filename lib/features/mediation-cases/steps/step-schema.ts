import { isoDate } from '@/lib/schema/date';
import { version, wholeNumber, year } from '@/lib/schema/number';
import { uuid } from '@/lib/schema/reference';
import { optionalText } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

/** What every step's form sends besides its own fields. */
export const stepFields = { caseId: uuid(), version: version() };

/** Longest texts of a case; the forms and the server read the same figures. */
export const LENGTHS = { note: 2_000, line: 300, place: 200, name: 200 } as const;

/** The day of something that happened. */
export const dayOf = (label: string) => isoDate({ label });

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

/** Ids ticked in a list, each once; which of them exist in this case the step checks. */
export const idList = (most: number) =>
  z
    .array(uuid(), { error: 'Chọn trong danh sách.' })
    .max(most, { error: `Chọn nhiều nhất ${most} người.` })
    .transform((ids) => [...new Set(ids)]);

/** Words beside a step that may be left out. */
export const note = (label = 'Ghi chú') => optionalText({ label, max: LENGTHS.note });

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

const leftOut = z.literal('').transform(() => null);

/** A year of birth that may be left out. */
export const optionalBirthYear = () =>
  z
    .union([leftOut, year()], { error: 'Ghi năm sinh như 1970, hoặc để trống.' })
    .nullish()
    .transform((value) => value ?? null);

const MOST_HEADS = 10_000;

/** How many people a family, a group or an organisation counts; may be left out. */
export const optionalHeadcount = () =>
  z
    .union([leftOut, wholeNumber({ label: 'số người', min: 1, max: MOST_HEADS })], {
      error: `Ghi số người từ 1 đến ${MOST_HEADS}, hoặc để trống.`,
    })
    .nullish()
    .transform((value) => value ?? null);
