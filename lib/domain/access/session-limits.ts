import type { Role } from '@/lib/domain/access/roles';

/** A session ends a day after signing in, however busy it is (C-14; OWASP ASVS 7.3.2). */
export const SESSION_HOURS = 24;

const MINUTE_MS = 60_000;

/** Who can change units, accounts or a whole city's access leaves an open screen behind for half an hour at most. */
const ADMIN_IDLE_MINUTES = 30;
/** An official or mediator types through a working day between visits and telephone calls. */
const WORK_IDLE_MINUTES = 8 * 60;

const IDLE_MINUTES: Record<Role, number> = {
  operator: ADMIN_IDLE_MINUTES,
  city_admin: ADMIN_IDLE_MINUTES,
  city_officer: WORK_IDLE_MINUTES,
  commune_officer: WORK_IDLE_MINUTES,
  team_leader: WORK_IDLE_MINUTES,
  mediator: WORK_IDLE_MINUTES,
};

/** How long a session may lie still (C-14). @param role null before a place is chosen: the shorter limit. */
export function idleMinutes(role: Role | null): number {
  return role === null ? ADMIN_IDLE_MINUTES : IDLE_MINUTES[role];
}

/** Whether a session still opens doors at `now`: neither its day nor its idle time is over. */
export function isWithinLimits(
  session: { readonly expiresAt: Date; readonly lastSeenAt: Date; readonly role: Role | null },
  now: Date,
): boolean {
  const idle = now.getTime() - session.lastSeenAt.getTime();
  return now < session.expiresAt && idle < idleMinutes(session.role) * MINUTE_MS;
}

/** Whether this visit is worth a write: «last seen» is kept to the minute, not to the click. */
export function isSeenAnew(lastSeenAt: Date, now: Date): boolean {
  return now.getTime() - lastSeenAt.getTime() >= MINUTE_MS;
}
