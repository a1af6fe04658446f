import { useWatch } from 'react-hook-form';
import { sessionsOf, type SessionHours } from '@/lib/domain/training/session-hours';
import { AddClassInput } from '@/lib/features/trainings/add/schema';

const Days = AddClassInput.shape;

/** The sessions that the days and hours typed so far make; none while one of them cannot be read. */
export function usePlannedSessions(): readonly SessionHours[] {
  const [heldFrom, heldTo, startsAt, endsAt] = useWatch({
    name: ['heldFrom', 'heldTo', 'startsAt', 'endsAt'],
  });
  const from = Days.heldFrom.safeParse(heldFrom);
  const to = Days.heldTo.safeParse(heldTo);
  const start = Days.startsAt.safeParse(startsAt);
  const end = Days.endsAt.safeParse(endsAt);
  if (!from.success || !to.success || !start.success || !end.success || end.data <= start.data) return [];
  return sessionsOf(from.data, to.data ?? from.data, start.data, end.data);
}
