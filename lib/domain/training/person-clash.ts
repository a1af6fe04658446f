import type { IsoDate } from '@/lib/domain/iso-date';
import type { Hour } from '@/lib/domain/training/session-hours';
import type { SessionPart } from '@/lib/domain/training/session-part';

/** When somebody sits in a class; hours may be unknown. */
export type SittingTime = {
  readonly heldOn: IsoDate;
  readonly part: SessionPart;
  readonly startsAt: Hour | null;
  readonly endsAt: Hour | null;
};

type Hours = readonly [from: Hour, to: Hour];

const hoursOf = ({ startsAt, endsAt }: SittingTime): Hours | null =>
  startsAt === null || endsAt === null ? null : [startsAt, endsAt];

/** Whether nobody can sit in both: their hours overlap; where hours are unknown, their half-days are the same. */
export function atOneTime(one: SittingTime, other: SittingTime): boolean {
  if (one.heldOn !== other.heldOn) return false;
  const [here, there] = [hoursOf(one), hoursOf(other)];
  if (!here || !there) return one.part === other.part;
  return here[0] < there[1] && there[0] < here[1];
}

/** The classes, by id, of which some session is at one time with one of these. */
export function classesAtOneTime(
  sessions: readonly SittingTime[],
  others: readonly (SittingTime & { readonly classId: string })[],
): ReadonlySet<string> {
  return new Set(
    others
      .filter((other) => sessions.some((session) => atOneTime(session, other)))
      .map(({ classId }) => classId),
  );
}
