import type { IsoDate } from '@/lib/domain/iso-date';

/** A calendar day as the database client takes it. */
export const databaseDay = (day: IsoDate): Date => new Date(`${day}T00:00:00Z`);

/** A calendar day, or null. */
export const databaseDayOrNull = (day: IsoDate | null): Date | null =>
  day === null ? null : databaseDay(day);
