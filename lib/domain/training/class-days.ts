import { addDays, daysBetween } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { SessionPart } from '@/lib/domain/training/session-part';

export type HalfDay = { readonly heldOn: IsoDate; readonly part: SessionPart };

/** Longest class that a commune holds; beyond it a date was typed wrong. */
export const LONGEST_CLASS_DAYS = 15;

/** Morning and afternoon of each day from the first to the last, both included. */
export function halfDaysOf(from: IsoDate, to: IsoDate): readonly HalfDay[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index)).flatMap(
    (heldOn): HalfDay[] => [
      { heldOn, part: 'morning' },
      { heldOn, part: 'afternoon' },
    ],
  );
}
