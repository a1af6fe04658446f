import type { IsoDate } from '@/lib/domain/iso-date';

/** Why nobody can be marked in a session; null: it has begun, or its day has. */
export type MarkingRefusal = 'cancelled' | 'before_the_day';

/** Attendance is written down from the day of the session on; lists come in late, never early. */
export function refuseMarking(
  session: { readonly heldOn: IsoDate; readonly state: 'open' | 'cancelled' },
  today: IsoDate,
): MarkingRefusal | null {
  if (session.state === 'cancelled') return 'cancelled';
  return session.heldOn > today ? 'before_the_day' : null;
}

/**
 * The session at which a list is opened: the one of today, else the last that was held, else the first.
 * @param sessions in their order.
 */
export function sessionToMark<Session extends { readonly heldOn: IsoDate; readonly marked: boolean }>(
  sessions: readonly Session[],
  today: IsoDate,
): Session | null {
  const held = sessions.filter(({ heldOn }) => heldOn <= today);
  const ofToday = held.filter(({ heldOn }) => heldOn === today);
  return (
    ofToday.find(({ marked }) => !marked) ??
    ofToday.at(-1) ??
    held.find(({ marked }) => !marked) ??
    held.at(-1) ??
    sessions[0] ??
    null
  );
}

/** Whose seats all ended on or before the day: they cannot have been there as mediators. */
export const hasLeftBy = (seats: readonly { readonly validTo: IsoDate | null }[], day: IsoDate): boolean =>
  seats.every(({ validTo }) => validTo !== null && validTo <= day);
