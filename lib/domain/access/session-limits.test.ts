import { describe, expect, it } from 'vitest';
import { ROLES, type Role } from '@/lib/domain/access/roles';
import { idleMinutes, isSeenAnew, isWithinLimits, SESSION_HOURS } from '@/lib/domain/access/session-limits';

const SIGNED_IN = new Date('2026-11-23T01:00:00Z');
const after = (minutes: number, seconds = 0): Date =>
  new Date(SIGNED_IN.getTime() + (minutes * 60 + seconds) * 1000);

describe('an idle session', () => {
  it.each<[Role | null, number]>([
    ['operator', 30],
    ['city_admin', 30],
    [null, 30],
    ['city_officer', 480],
    ['commune_officer', 480],
    ['team_leader', 480],
    ['mediator', 480],
  ])('of %s lives %i minutes', (role, minutes) => {
    const session = { expiresAt: after(SESSION_HOURS * 60), lastSeenAt: SIGNED_IN, role };
    expect(idleMinutes(role)).toBe(minutes);
    expect(isWithinLimits(session, after(minutes, -1))).toBe(true);
    expect(isWithinLimits(session, after(minutes))).toBe(false);
  });
});

describe('a busy session', () => {
  it.each(ROLES)('of %s ends a day after signing in all the same', (role) => {
    const end = after(24 * 60);
    const lastSeenAt = after(24 * 60, -2);
    expect(isWithinLimits({ expiresAt: end, lastSeenAt, role }, after(24 * 60, -1))).toBe(true);
    expect(isWithinLimits({ expiresAt: end, lastSeenAt, role }, end)).toBe(false);
  });

  it('is written down once a minute', () => {
    expect(isSeenAnew(SIGNED_IN, after(0, 59))).toBe(false);
    expect(isSeenAnew(SIGNED_IN, after(1))).toBe(true);
  });
});
