import type { IsoDate } from '@/lib/domain/iso-date';
import type { Hour } from '@/lib/domain/training/session-hours';
import type { SessionPart } from '@/lib/domain/training/session-part';

/** A session as it stands; what came in with a list of attendance may have no hours. */
export type TimedSession = {
  readonly sessionId: string;
  readonly heldOn: IsoDate;
  readonly part: SessionPart;
  readonly startsAt: Hour | null;
  readonly endsAt: Hour | null;
};

/** Why a session cannot stand beside another one: its half-day is taken, or their hours overlap. */
export type SessionClash = { readonly why: 'same_half_day' | 'hours_overlap'; readonly with: TimedSession };

const overlap = (one: TimedSession, other: TimedSession): boolean =>
  one.startsAt !== null &&
  one.endsAt !== null &&
  other.startsAt !== null &&
  other.endsAt !== null &&
  one.startsAt < other.endsAt &&
  other.startsAt < one.endsAt;

/** The first session of the class that the wanted one cannot stand beside; itself as it stood before is no hindrance. */
export function clashOf(wanted: TimedSession, sessions: readonly TimedSession[]): SessionClash | null {
  const sameDay = sessions.filter(
    ({ sessionId, heldOn }) => sessionId !== wanted.sessionId && heldOn === wanted.heldOn,
  );
  const inHours = sameDay.find((other) => overlap(wanted, other));
  if (inHours) return { why: 'hours_overlap', with: inHours };
  const inPart = sameDay.find(({ part }) => part === wanted.part);
  return inPart ? { why: 'same_half_day', with: inPart } : null;
}
