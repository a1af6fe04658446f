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

/** Words beside a step that may be left out. */
export const note = (label = 'Ghi chú') => optionalText({ label, max: LENGTHS.note });

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
