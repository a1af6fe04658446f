import { CLASS_LEVELS, type ClassLevel } from '@/lib/domain/training/class-kind';
import { searchedText, single } from '@/lib/schema/search-param';
import { z } from '@/lib/schema/zod';

/** Whether somebody is a trainer today, or was one. */
export const OFFICE_FILTERS = ['in', 'ended'] as const;
export type OfficeFilter = (typeof OFFICE_FILTERS)[number];

export const OFFICE_FILTER_LABELS: Readonly<Record<OfficeFilter, string>> = {
  in: 'Đang làm',
  ended: 'Đã thôi',
};

/** Whose trainers. */
export const TRAINER_LEVEL_LABELS: Readonly<Record<ClassLevel, string>> = {
  city: 'Của thành phố',
  commune: 'Của xã, phường',
};

/** Which trainers; what is null or empty filters nothing. */
export type TrainerFilter = {
  readonly q: string;
  readonly level: ClassLevel | null;
  readonly office: OfficeFilter | null;
};

const Params = z.object({
  q: searchedText().transform((typed) => typed.replaceAll('\u0000', '')),
  level: single(z.enum(CLASS_LEVELS)).nullable().catch(null),
  office: single(z.enum(OFFICE_FILTERS)).nullable().catch(null),
});

/** Reads the address of the register; what makes no sense filters nothing. */
export const parseTrainerFilter = (search: Readonly<Record<string, unknown>>): TrainerFilter =>
  Params.parse(search);
