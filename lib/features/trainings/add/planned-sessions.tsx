'use client';

import { usePlannedSessions } from '@/lib/features/trainings/add/use-planned-sessions';
import { sayHours, saySession } from '@/lib/features/trainings/say-class';

/** Told in full up to here; a longer class is told by its number. */
const TOLD = 4;

/** «2 buổi: sáng 15/09 (8:00–11:30), chiều 15/09 (13:30–17:00)», while days and hours are being typed. */
export function PlannedSessions() {
  const sessions = usePlannedSessions();
  const told = sessions
    .slice(0, TOLD)
    .map((one) => `${saySession(one)} (${sayHours(one.startsAt, one.endsAt)})`);
  return (
    <p role="status" className="text-note text-ink-2 empty:hidden">
      {sessions.length === 0
        ? null
        : `${sessions.length} buổi: ${told.join(', ')}${sessions.length > TOLD ? ', …' : ''}`}
    </p>
  );
}
