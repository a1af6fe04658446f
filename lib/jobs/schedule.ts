import type { When } from './task';

/** The queue's clock is UTC; Viet Nam is seven hours ahead, the whole year. */
const AHEAD_HOURS = 7;

/**
 * @returns the five fields of a crontab line, in UTC.
 * @throws RangeError for an hour that no clock shows: a task's schedule is written by us.
 */
export function crontabOf(when: When): string {
  if ('every' in when) {
    switch (when.every) {
      case 'minute':
        return '* * * * *';
      case 'five minutes':
        return '*/5 * * * *';
      case 'hour':
        return '0 * * * *';
    }
  }
  const [hour = NaN, minute = NaN] = when.dailyAt.split(':').map(Number);
  if (!(hour >= 0 && hour < 24 && minute >= 0 && minute < 60))
    throw new RangeError(`no time of day: ${when.dailyAt}`);
  return `${minute} ${(hour - AHEAD_HOURS + 24) % 24} * * *`;
}

/** What a server that was not running makes up for: the day's work, and nothing that comes again in a moment. */
export const missedFor = (when: When): number => ('dailyAt' in when ? 12 * 3_600_000 : 0);

/** How often a failing run is tried again: what comes every few minutes anyway, not at all. */
export const attemptsOf = (when: When): number => ('dailyAt' in when ? 8 : 1);
