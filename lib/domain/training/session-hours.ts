import { addDays, daysBetween } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { SessionPart } from '@/lib/domain/training/session-part';

/** An hour of the day as `HH:mm`; two of them compare as text. */
export type Hour = string;

/** A session as it is planned: one half-day, with its hours. */
export type SessionHours = {
  readonly heldOn: IsoDate;
  readonly part: SessionPart;
  readonly startsAt: Hour;
  readonly endsAt: Hour;
};

/** Longest class that is held; beyond it a date was typed wrong. */
export const LONGEST_CLASS_DAYS = 15;

/** The break at noon that offices keep: a class that goes on beyond it is two sessions of its day. */
export const NOON_BREAK = { from: '11:30', to: '13:30' } as const;
const AFTERNOON_FROM: Hour = '12:00';
const EVENING_FROM: Hour = '17:30';

/** The half-day in which a session begins. */
export function partAt(startsAt: Hour): SessionPart {
  if (startsAt < AFTERNOON_FROM) return 'morning';
  return startsAt < EVENING_FROM ? 'afternoon' : 'evening';
}

function hoursOfDay(
  startsAt: Hour,
  endsAt: Hour,
): readonly { readonly startsAt: Hour; readonly endsAt: Hour }[] {
  const acrossNoon = startsAt < NOON_BREAK.from && endsAt > NOON_BREAK.to;
  return acrossNoon
    ? [
        { startsAt, endsAt: NOON_BREAK.from },
        { startsAt: NOON_BREAK.to, endsAt },
      ]
    : [{ startsAt, endsAt }];
}

/** The sessions of a class that goes from the first hour to the last on each day from the first to the last. */
export function sessionsOf(
  from: IsoDate,
  to: IsoDate,
  startsAt: Hour,
  endsAt: Hour,
): readonly SessionHours[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index)).flatMap(
    (heldOn) =>
      hoursOfDay(startsAt, endsAt).map((hours) => ({ heldOn, part: partAt(hours.startsAt), ...hours })),
  );
}
