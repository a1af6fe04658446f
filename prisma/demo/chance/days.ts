import type { IsoDate } from '@/lib/domain/iso-date';

/** A calendar day as the number of days since 1970: half a million cases need no date objects. */
export type Day = number;

/** A minute of the clock in Việt Nam, counted from 1970. */
export type Minute = number;

const MS_PER_DAY = 86_400_000;
const MINUTES_PER_DAY = 1440;
const VIETNAM_OFFSET_MINUTES = 420;
const known = new Map<Day, IsoDate>();

export const dayOf = (date: IsoDate): Day => Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;

export function isoOf(day: Day): IsoDate {
  const found = known.get(day);
  if (found) return found;
  const made = new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
  known.set(day, made);
  return made;
}

/** The same for a day that may be missing. */
export const isoOrNull = (day: Day | null): IsoDate | null => (day === null ? null : isoOf(day));

export const yearOf = (day: Day): number => Number(isoOf(day).slice(0, 4));

/** 1 to 12. */
export const monthOf = (day: Day): number => Number(isoOf(day).slice(5, 7));

export const isWeekend = (day: Day): boolean => (day + 3) % 7 >= 5;

export const minuteAt = (day: Day, hour: number, minute: number): Minute =>
  day * MINUTES_PER_DAY + hour * 60 + minute;

/** Milliseconds since 1970, as ids carry them. */
export const millisecondsOf = (minute: Minute): number => (minute - VIETNAM_OFFSET_MINUTES) * 60_000;

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** The same instant as the portal keeps it in a line of the timeline. */
export const instantOf = (minute: Minute): string => new Date(millisecondsOf(minute)).toISOString();

/** «2026-11-20 19:30+07», as PostgreSQL reads it. */
export function timestampOf(minute: Minute): string {
  const day = Math.floor(minute / MINUTES_PER_DAY);
  const rest = minute - day * MINUTES_PER_DAY;
  return `${isoOf(day)} ${two(Math.floor(rest / 60))}:${two(rest % 60)}+07`;
}
