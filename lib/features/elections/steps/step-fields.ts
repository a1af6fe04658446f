import { isoDate } from '@/lib/schema/date';
import { version } from '@/lib/schema/number';
import { uuid } from '@/lib/schema/reference';
import { optionalText } from '@/lib/schema/text';

/** What every step's form sends besides its own fields. */
export const stepFields = { electionId: uuid(), version: version() };
export type StepInput = { readonly electionId: string; readonly version: number };

/** Longest texts; the forms and the server read the same figures. */
export const LENGTHS = { name: 120, line: 200, number: 60, note: 2_000 } as const;

/** The day of something that happened or was written on a paper. */
export const dayOf = (label: string) => isoDate({ label });

/** One line that may be left out. */
export const optionalLine = (label: string, max: number = LENGTHS.line) =>
  optionalText({ label, max, lines: 'one' });

/** Words beside a step that may be left out. */
export const note = (label: string) => optionalText({ label, max: LENGTHS.note });
