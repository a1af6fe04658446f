import type { Session } from '@/lib/domain/import/records';
import type { IsoDate } from '@/lib/domain/iso-date';
import { SESSION_PARTS, type SessionPart } from '@/lib/domain/training/session-part';

/** A half-day of a class that the portal knows. */
export type KnownSession = {
  readonly sessionId: string;
  readonly heldOn: IsoDate;
  readonly part: SessionPart;
};

/** Which half-day a column of the list is; `sessionId` null: one that the class does not have yet. */
export type PlacedSession = {
  readonly label: string;
  readonly heldOn: IsoDate;
  readonly part: SessionPart;
  readonly sessionId: string | null;
};

const PARTS: Record<NonNullable<Session['part']>, SessionPart> = {
  sáng: 'morning',
  chiều: 'afternoon',
  tối: 'evening',
};

/**
 * Finds the half-day of each column: by day and part; a column that names no part of its day takes the first one that
 * is free; columns without a day follow the order of a class that has as many half-days.
 * @param known half-days of the class in their order; none for a class that is not there yet.
 * @returns null when a column cannot be placed: its day must be written first.
 */
export function placeSessions(
  sessions: readonly Session[],
  known: readonly KnownSession[],
): readonly PlacedSession[] | null {
  if (sessions.some(({ date }) => date === null)) {
    if (known.length !== sessions.length) return null;
    return sessions.flatMap(({ label }, order) => {
      const same = known[order];
      return same ? [{ label, ...same }] : [];
    });
  }
  const used = new Set(sessions.flatMap(({ date, part }) => (part ? [`${date} ${PARTS[part]}`] : [])));
  const placed: PlacedSession[] = [];
  for (const { label, date, part: named } of sessions) {
    if (date === null) return null;
    const part = named ? PARTS[named] : SESSION_PARTS.find((one) => !used.has(`${date} ${one}`));
    if (!part) return null;
    used.add(`${date} ${part}`);
    const same = known.find((session) => session.heldOn === date && session.part === part);
    placed.push({ label, heldOn: date, part, sessionId: same?.sessionId ?? null });
  }
  return placed;
}
